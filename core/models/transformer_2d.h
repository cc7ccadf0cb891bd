#pragma once

#include "core/models/attention.h"
#include "core/models/feed_forward.h"
#include "core/models/tap.h"

#include <torch/nn/modules/conv.h>

namespace detdiffusion::nn {

struct Transformer2DOptions {
    int64_t channels = 0;
    int64_t heads = 1;
    int64_t contextDim = 0;
    int64_t normGroups = 32;
    bool useLinearProjection = false;
};

/// Self-attention, cross-attention and feed-forward, each behind a layer norm with a residual.
class BasicTransformerBlockImpl : public torch::nn::Module {
public:
    explicit BasicTransformerBlockImpl(const Transformer2DOptions& options);

    /// hidden [B, N, channels], context [B, L, contextDim]. `attentionPath` names the
    /// probabilities.
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& context,
        const TapScope& scope, const std::string& attentionPath);

private:
    LayerNorm m_norm1;
    Attention m_attn1;
    LayerNorm m_norm2;
    Attention m_attn2;
    LayerNorm m_norm3;
    FeedForward m_ff;
};
TORCH_MODULE(BasicTransformerBlock);

/// The spatial transformer of latent diffusion with one transformer block.
class Transformer2DModelImpl : public torch::nn::Module {
public:
    explicit Transformer2DModelImpl(const Transformer2DOptions& options);

    /// input [B, channels, h, w], context [B, L, contextDim] -> [B, channels, h, w]
    torch::Tensor forward(
        const torch::Tensor& input, const torch::Tensor& context, const TapScope& scope);

private:
    /// [B, C, h, w] -> [B, h * w, C]
    torch::Tensor projectIn(const torch::Tensor& normed, const TapScope& scope);
    /// [B, h * w, C] -> [B, C, h, w]
    torch::Tensor projectOut(
        const torch::Tensor& tokens, at::IntArrayRef shape, const TapScope& scope);

    GroupNorm m_norm;
    torch::nn::Conv2d m_convIn { nullptr };
    torch::nn::Conv2d m_convOut { nullptr };
    torch::nn::Linear m_linearIn { nullptr };
    torch::nn::Linear m_linearOut { nullptr };
    BasicTransformerBlock m_block;
};
TORCH_MODULE(Transformer2DModel);

} // namespace detdiffusion::nn
