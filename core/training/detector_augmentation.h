#pragma once

#include "core/training/detector_options.h"
#include "core/training/detector_samples.h"

namespace detdiffusion {

struct DetectorBatch {
    torch::Tensor images; ///< float [B, 3, S, S] in about [-1, 1]
    std::vector<std::vector<DetectorObject>> objects;
};

/// The samples at `positions`, each mirrored, scaled, shifted and recoloured at random. Objects of
/// which less than a third stays inside the picture are dropped.
DetectorBatch augmentedBatch(const DetectorSamples& samples, const std::vector<int64_t>& positions,
    const DetectorAugmentation& strength, at::Generator& generator);

} // namespace detdiffusion
