#include "core/models/clip_text_layer.h"

#include <torch/torch.h>

#include <cmath>

namespace detdiffusion::nn {

namespace {

/// Normal weights of the given deviation, zero bias (transformers' CLIPPreTrainedModel).
void drawWeights(torch::nn::Linear& linear, double deviation)
{
    const torch::NoGradGuard noGrad;
    linear->weight.normal_(0.0, deviation);
    linear->bias.zero_();
}

/// Deviation of projections that feed the residual stream of `numHiddenLayers` layers.
double residualDeviation(const ClipTextConfig& config)
{
    return 1.0 / std::sqrt(2.0 * static_cast<double>(config.hiddenSize * config.numHiddenLayers));
}

} // namespace

ClipAttentionImpl::ClipAttentionImpl(const ClipTextConfig& config)
    : m_heads(config.numAttentionHeads)
    , m_query(register_module("q_proj", torch::nn::Linear(config.hiddenSize, config.hiddenSize)))
    , m_key(register_module("k_proj", torch::nn::Linear(config.hiddenSize, config.hiddenSize)))
    , m_value(register_module("v_proj", torch::nn::Linear(config.hiddenSize, config.hiddenSize)))
    , m_output(register_module("out_proj", torch::nn::Linear(config.hiddenSize, config.hiddenSize)))
{
    for (auto* projection : { &m_query, &m_key, &m_value })
        drawWeights(*projection, residualDeviation(config));
    drawWeights(m_output, 1.0 / std::sqrt(static_cast<double>(config.hiddenSize)));
}

torch::Tensor ClipAttentionImpl::splitHeads(const torch::Tensor& projected) const
{
    return projected.view({ projected.size(0), projected.size(1), m_heads, -1 }).transpose(1, 2);
}

torch::Tensor ClipAttentionImpl::forward(const torch::Tensor& hidden, const torch::Tensor& mask)
{
    const double scale =
        std::sqrt(static_cast<double>(m_heads) / static_cast<double>(hidden.size(2)));
    const auto query = splitHeads(m_query(hidden) * scale);
    const auto key = splitHeads(m_key(hidden));
    const auto value = splitHeads(m_value(hidden));
    const auto weights = torch::softmax(torch::matmul(query, key.transpose(2, 3)) + mask, -1);
    const auto mixed = torch::matmul(weights, value).transpose(1, 2).reshape(hidden.sizes());
    return m_output(mixed);
}

ClipMlpImpl::ClipMlpImpl(const ClipTextConfig& config)
    : m_isQuickGelu(config.hiddenAct == "quick_gelu")
    , m_up(register_module("fc1", torch::nn::Linear(config.hiddenSize, config.intermediateSize)))
    , m_down(register_module("fc2", torch::nn::Linear(config.intermediateSize, config.hiddenSize)))
{
    drawWeights(m_up, 1.0 / std::sqrt(2.0 * static_cast<double>(config.hiddenSize)));
    drawWeights(m_down, residualDeviation(config));
}

torch::Tensor ClipMlpImpl::forward(const torch::Tensor& hidden)
{
    const auto raised = m_up(hidden);
    return m_down(m_isQuickGelu ? raised * torch::sigmoid(1.702 * raised) : torch::gelu(raised));
}

ClipEncoderLayerImpl::ClipEncoderLayerImpl(const ClipTextConfig& config)
    : m_attentionNorm(
        register_module("layer_norm1", LayerNorm(config.hiddenSize, config.layerNormEps)))
    , m_attention(register_module("self_attn", ClipAttention(config)))
    , m_mlpNorm(register_module("layer_norm2", LayerNorm(config.hiddenSize, config.layerNormEps)))
    , m_mlp(register_module("mlp", ClipMlp(config)))
{
}

torch::Tensor ClipEncoderLayerImpl::forward(const torch::Tensor& hidden, const torch::Tensor& mask)
{
    const auto attended = hidden + m_attention(m_attentionNorm(hidden), mask);
    return attended + m_mlp(m_mlpNorm(attended));
}

} // namespace detdiffusion::nn
