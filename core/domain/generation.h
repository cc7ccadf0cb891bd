#pragma once

#include "core/domain/image.h"
#include "core/domain/layout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// How a picture is sampled. The defaults suit the starter model; a model folder's own
/// `generation_config.json` replaces steps and guidance when it says so.
struct GenerationSettings {
    uint64_t seed = 1;
    int steps = 25; ///< 1..1000 denoising steps
    double guidance =
        4.0; ///< classifier-free guidance scale; 1 = no guidance (one U-Net call per step)
    std::string sampler = "dpm++2m"; ///< one of samplerNames()
    Strategy strategy = Strategy::AsDrawn;

    bool operator==(const GenerationSettings&) const = default;
};

/// One picture asked for.
struct GenerationRequest {
    Layout layout;
    GenerationSettings settings;
    int previewEvery = 0; ///< every n-th step reports Control::preview; 0 = never

    bool operator==(const GenerationRequest&) const = default;
};

/// One picture painted, with everything needed to paint it again.
struct GeneratedImage {
    Image image;
    Layout layout; ///< as asked for, before the strategy was applied
    GenerationSettings settings;
    std::string prompt; ///< the text the model was given
    std::string modelName;
    std::string modelHash; ///< first 10 hex digits over the weights
    std::vector<std::string> loras; ///< "NAME=WEIGHT" of the LoRAs added to the weights
    std::string pairId; ///< equal for the easy and hard rendition of one pair, else empty
    double seconds = 0.0; ///< wall time of this picture
};

/// Names accepted by GenerationSettings::sampler: pndm, ddim, dpm++2m, euler, unipc.
const std::vector<std::string>& samplerNames();

} // namespace detdiffusion
