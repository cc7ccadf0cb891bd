#pragma once

#include <torch/nn/modules/conv.h>

namespace detdiffusion::nn {

/// Halves the size with a strided 3x3 convolution; parameters `conv.*`.
class Downsample2DImpl : public torch::nn::Module {
public:
    /// Symmetric pads one pixel on every side (U-Net); RightAndBottom only there (autoencoder).
    enum class Padding { Symmetric, RightAndBottom };

    Downsample2DImpl(int64_t channels, Padding padding);

    torch::Tensor forward(const torch::Tensor& input);

private:
    Padding m_padding;
    torch::nn::Conv2d m_conv;
};
TORCH_MODULE(Downsample2D);

/// Nearest-neighbour enlargement and a 3x3 convolution; parameters `conv.*`.
class Upsample2DImpl : public torch::nn::Module {
public:
    explicit Upsample2DImpl(int64_t channels);

    /// Doubles the size.
    torch::Tensor forward(const torch::Tensor& input);
    /// Enlarges to `size` = {h, w}: the skip's size may be odd.
    torch::Tensor forward(const torch::Tensor& input, at::IntArrayRef size);

private:
    torch::nn::Conv2d m_conv;
};
TORCH_MODULE(Upsample2D);

} // namespace detdiffusion::nn
