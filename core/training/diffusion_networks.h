#pragma once

#include "core/models/clip_text_model.h"
#include "core/models/layout_reader.h"
#include "core/models/perception_head.h"
#include "core/models/unet_2d_condition.h"
#include "core/training/parallel_optimizer.h"
#include "core/weights/safetensors.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace detdiffusion {

struct DiffusionTrainingOptions;

/// The networks that a diffusion run trains. The autoencoder is frozen and not among them.
struct DiffusionNetworks {
    nn::UNet2DConditionModel unet { nullptr };
    nn::ClipTextModel textEncoder { nullptr };
    nn::PerceptionHead perceptionHead { nullptr };
    nn::LayoutReader layoutReader { nullptr }; ///< of the text stage only; not saved

    void to(torch::Device device);
    int64_t parameterCount() const;
};

/// Their configurations, which are enough to make them.
struct DiffusionConfigs {
    nn::UNet2DConditionConfig unet;
    nn::ClipTextConfig textEncoder;
    nn::PerceptionHeadConfig perceptionHead;
    std::optional<nn::LayoutReaderConfig> layoutReader;
};

/// Networks with the initial weights of a training from scratch: residual branches of the U-Net and
/// its output start at zero (Dhariwal & Nichol 2021). Draws from LibTorch's global generator.
DiffusionNetworks makeNetworks(const DiffusionConfigs& configs);

/// Every parameter as `unet.*`, `text_encoder.*`, `perception_head.*` and `layout_reader.*` with
/// its learning rate and weight decay: the U-Net and the head in one group each, the text encoder
/// at textRate with layer-wise decay, and no weight decay on its 1-D parameters and position
/// embedding (GeoDiffusion).
std::vector<TrainedParameter> trainedParameters(
    const DiffusionNetworks& networks, const DiffusionTrainingOptions& options);

/// Copies the averaged weights of a run into `networks`. Throws Error.
void loadAverages(DiffusionNetworks& networks, const ParallelOptimizer& optimizer);

} // namespace detdiffusion
