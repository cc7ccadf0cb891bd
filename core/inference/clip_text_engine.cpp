#include "core/inference/clip_text_engine.h"

#include "core/inference/packed_product.h"

#include <torch/torch.h>

namespace detdiffusion::packed {

ClipTextEngine::ClipTextEngine(
    const nn::ClipTextConfig& config, WeightSource& weights, torch::ScalarType type, Reopen reopen)
    : m_config(config)
    , m_type(type)
    , m_reopen(std::move(reopen))
{
    const int64_t width = config.hiddenSize;
    const std::string embeddings = "text_model.embeddings.";
    m_tokens = weights.take(embeddings + "token_embedding.weight", { config.vocabSize, width });
    m_positions = weights.take(
        embeddings + "position_embedding.weight", { config.maxPositionEmbeddings, width });
    m_layers = takeLayers(weights);
    m_finalNorm = { weights, "text_model.final_layer_norm", width, config.layerNormEps };
}

std::vector<ClipTextEngine::Layer> ClipTextEngine::takeLayers(WeightSource& weights) const
{
    std::vector<Layer> layers;
    const int64_t width = m_config.hiddenSize;
    const AttentionShape shape { width, m_config.numAttentionHeads, true };
    const ProjectionNames names { ".q_proj", ".k_proj", ".v_proj", ".out_proj" };
    for (int64_t i = 0; i < m_config.numHiddenLayers; ++i) {
        const std::string name = "text_model.encoder.layers." + std::to_string(i);
        Layer layer;
        layer.norm1 = { weights, name + ".layer_norm1", width, m_config.layerNormEps };
        layer.attention = { weights, name + ".self_attn", shape, m_type, names };
        layer.norm2 = { weights, name + ".layer_norm2", width, m_config.layerNormEps };
        layer.up = takeLinear(weights, name + ".mlp.fc1", width, m_config.intermediateSize, m_type);
        layer.down =
            takeLinear(weights, name + ".mlp.fc2", m_config.intermediateSize, width, m_type);
        layers.push_back(std::move(layer));
    }
    return layers;
}

void ClipTextEngine::rest()
{
    if (m_reopen)
        m_layers.clear();
}

torch::Tensor ClipTextEngine::activate(const torch::Tensor& raised) const
{
    if (m_config.hiddenAct == "quick_gelu")
        return raised * torch::sigmoid(1.702 * raised);
    return torch::gelu(raised);
}

torch::Tensor ClipTextEngine::encode(const torch::Tensor& ids)
{
    const torch::NoGradGuard noGradients;
    nn::checkTokenIds(ids, m_config);
    if (m_layers.empty() && m_reopen) {
        auto weights = m_reopen();
        m_layers = takeLayers(weights);
    }
    const int64_t length = ids.size(1);
    const auto tokens = m_tokens.index_select(0, ids.reshape({ -1 })).to(torch::kFloat32);
    const auto positions = m_positions.slice(0, 0, length).to(torch::kFloat32);
    const auto hidden = (tokens.view({ ids.size(0), length, -1 }) + positions).to(m_type);
    for (const auto& layer : m_layers) {
        layer.attention(layer.norm1(hidden), hidden, true);
        linear(layer.down, activate(linear(layer.up, layer.norm2(hidden))), hidden, hidden);
    }
    return m_finalNorm(hidden).to(torch::kFloat32);
}

} // namespace detdiffusion::packed
