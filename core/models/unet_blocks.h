#pragma once

#include "core/models/resampling.h"
#include "core/models/resnet_block.h"
#include "core/models/transformer_2d.h"

#include <vector>

namespace detdiffusion::nn {

/// What one level of the U-Net is built from.
struct UNetBlockOptions {
    int64_t inChannels = 0; ///< of the block's input (up blocks: without the skip)
    int64_t outChannels = 0;
    std::vector<int64_t> skipChannels; ///< up blocks: per resnet, in the order they are consumed
    int64_t layers = 2; ///< resnets of a down block
    bool hasAttention = true;
    bool resizes = true; ///< ends with a down- or upsampler
    int64_t timeChannels = 0;
    double normEps = 1e-5;
    Transformer2DOptions attention; ///< of width outChannels
};

/// The inputs that every block of one forward pass shares.
struct UNetConditioning {
    torch::Tensor time; ///< [B, timeChannels]
    torch::Tensor context; ///< [B, L, contextDim]
    /// Layers (a resnet and the attention after it) keep only their inputs, see recomputedLayer.
    /// Taps see nothing then.
    bool recompute = false;
};

/// CrossAttnDownBlock2D, or DownBlock2D without attention.
class UNetDownBlockImpl : public torch::nn::Module {
public:
    explicit UNetDownBlockImpl(const UNetBlockOptions& options);

    /// Returns the output; every intermediate result that an up block will need goes to `skips`.
    torch::Tensor forward(torch::Tensor hidden, const UNetConditioning& conditioning,
        std::vector<torch::Tensor>& skips, const TapScope& scope);

private:
    std::vector<ResnetBlock2D> m_resnets;
    std::vector<Transformer2DModel> m_attentions;
    Downsample2D m_downsampler { nullptr };
};
TORCH_MODULE(UNetDownBlock);

/// UNetMidBlock2DCrossAttn: resnet, attention, resnet.
class UNetMidBlockImpl : public torch::nn::Module {
public:
    explicit UNetMidBlockImpl(const UNetBlockOptions& options);

    torch::Tensor forward(
        const torch::Tensor& hidden, const UNetConditioning& conditioning, const TapScope& scope);

private:
    ResnetBlock2D m_before;
    Transformer2DModel m_attention;
    ResnetBlock2D m_after;
};
TORCH_MODULE(UNetMidBlock);

/// CrossAttnUpBlock2D, or UpBlock2D without attention.
class UNetUpBlockImpl : public torch::nn::Module {
public:
    explicit UNetUpBlockImpl(const UNetBlockOptions& options);

    /// Takes its skips from the back of `skips` and returns the feature before the upsampler.
    torch::Tensor forward(torch::Tensor hidden, const UNetConditioning& conditioning,
        std::vector<torch::Tensor>& skips, const TapScope& scope);
    /// The upsampler to `size` = {h, w}; the identity in the last block.
    torch::Tensor upsample(const torch::Tensor& feature, at::IntArrayRef size);
    bool hasUpsampler() const { return !m_upsampler.is_empty(); }

private:
    std::vector<ResnetBlock2D> m_resnets;
    std::vector<Transformer2DModel> m_attentions;
    Upsample2D m_upsampler { nullptr };
};
TORCH_MODULE(UNetUpBlock);

} // namespace detdiffusion::nn
