#pragma once

#include "core/models/normalization.h"

#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>

namespace detdiffusion::nn {

struct ResnetOptions {
    int64_t inChannels = 0;
    int64_t outChannels = 0;
    int64_t timeChannels = 0; ///< 0 = without time embedding (autoencoder)
    int64_t normGroups = 32;
    double normEps = 1e-5;
};

/// Two 3x3 convolutions with a residual and an optional time embedding in between.
class ResnetBlock2DImpl : public torch::nn::Module {
public:
    explicit ResnetBlock2DImpl(const ResnetOptions& options);

    /// input [B, inChannels, h, w], time [B, timeChannels] or undefined -> [B, outChannels, h, w]
    torch::Tensor forward(const torch::Tensor& input, const torch::Tensor& time = {});

private:
    GroupNorm m_norm1;
    torch::nn::Conv2d m_conv1;
    torch::nn::Linear m_timeProj { nullptr };
    GroupNorm m_norm2;
    torch::nn::Conv2d m_conv2;
    torch::nn::Conv2d m_shortcut { nullptr };
};
TORCH_MODULE(ResnetBlock2D);

} // namespace detdiffusion::nn
