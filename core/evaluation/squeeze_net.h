#pragma once

#include "core/weights/safetensors.h"

#include <torch/types.h>

#include <filesystem>

namespace detdiffusion {

/// The convolutional part of SqueezeNet v1.0 (Iandola et al. 2016), trained on ImageNet: a feature
/// net that knows nothing of our data. Not thread-safe.
class SqueezeNet {
public:
    /// Reads the weights file; throws Error when it is missing, damaged or of another network.
    explicit SqueezeNet(const std::filesystem::path& weights);

    /// image float [B, 3, H, W] in [-1, 1], resized to 227 x 227 -> global average of the last fire
    /// module [B, 512].
    torch::Tensor features(const torch::Tensor& image) const;

private:
    torch::Tensor convolve(
        const torch::Tensor& x, const std::string& name, int64_t stride, int64_t padding) const;
    torch::Tensor fire(const torch::Tensor& x, int index) const;

    TensorMap m_weights;
};

} // namespace detdiffusion
