#pragma once

#include "core/models/clip_text_model.h"
#include "core/models/normalization.h"

#include <torch/nn/modules/linear.h>

namespace detdiffusion::nn {

/// Causal multi-head self-attention [B, L, D] -> [B, L, D].
class ClipAttentionImpl : public torch::nn::Module {
public:
    explicit ClipAttentionImpl(const ClipTextConfig& config);
    /// `mask` [L, L] is added to the scores: 0 or -infinity.
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& mask);

private:
    torch::Tensor splitHeads(const torch::Tensor& projected) const;

    int64_t m_heads;
    torch::nn::Linear m_query;
    torch::nn::Linear m_key;
    torch::nn::Linear m_value;
    torch::nn::Linear m_output;
};
TORCH_MODULE(ClipAttention);

/// The two-layer perceptron of a transformer layer [B, L, D] -> [B, L, D].
class ClipMlpImpl : public torch::nn::Module {
public:
    explicit ClipMlpImpl(const ClipTextConfig& config);
    torch::Tensor forward(const torch::Tensor& hidden);

private:
    bool m_isQuickGelu;
    torch::nn::Linear m_up;
    torch::nn::Linear m_down;
};
TORCH_MODULE(ClipMlp);

/// One pre-norm transformer layer: attention and perceptron, each with a residual.
class ClipEncoderLayerImpl : public torch::nn::Module {
public:
    explicit ClipEncoderLayerImpl(const ClipTextConfig& config);
    torch::Tensor forward(const torch::Tensor& hidden, const torch::Tensor& mask);

private:
    LayerNorm m_attentionNorm;
    ClipAttention m_attention;
    LayerNorm m_mlpNorm;
    ClipMlp m_mlp;
};
TORCH_MODULE(ClipEncoderLayer);

} // namespace detdiffusion::nn
