#pragma once

#include "core/domain/control.h"
#include "core/domain/image.h"

#include <torch/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace detdiffusion {

/// A fixed network that turns pictures into vectors, for the Fréchet distance.
struct FeatureNet {
    std::string name; ///< written into reports; only Inception v3 would make the distance an FID
    std::function<torch::Tensor(const std::vector<Image>&)> features; ///< -> float [B, D]
};

/// The pooled backbone of one of our detectors. Throws Error.
FeatureNet detectorFeatures(const std::filesystem::path& detector);
/// SqueezeNet v1.0 from its safetensors file. Throws Error.
FeatureNet squeezeNetFeatures(const std::filesystem::path& weights);

/// Features of image files, [n, D], a few pictures at a time. Throws Error, Cancelled.
torch::Tensor featuresOfFiles(const FeatureNet& net,
    const std::vector<std::filesystem::path>& files, const ImageReader& read,
    const Control& control);

} // namespace detdiffusion
