#pragma once

#include "core/models/attention.h"
#include "core/models/resnet_block.h"

namespace detdiffusion::nn {

/// GroupNorm eps of the whole autoencoder, fixed in diffusers.
inline constexpr double kAutoencoderNormEps = 1e-6;

/// Single-head self-attention over all pixels with its own group norm and a residual.
class SpatialAttentionImpl : public AttentionImpl {
public:
    SpatialAttentionImpl(int64_t channels, int64_t normGroups);

    torch::Tensor forward(const torch::Tensor& input); ///< [B, channels, h, w]

private:
    GroupNorm m_norm;
};
TORCH_MODULE(SpatialAttention);

/// UNetMidBlock2D: resnet, attention, resnet, without time embedding.
class AutoencoderKLMidBlockImpl : public torch::nn::Module {
public:
    AutoencoderKLMidBlockImpl(int64_t channels, int64_t normGroups);

    torch::Tensor forward(const torch::Tensor& input); ///< [B, channels, h, w]

private:
    ResnetBlock2D m_before;
    SpatialAttention m_attention;
    ResnetBlock2D m_after;
};
TORCH_MODULE(AutoencoderKLMidBlock);

} // namespace detdiffusion::nn
