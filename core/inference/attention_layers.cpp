#include "core/inference/attention_layers.h"

#include "core/inference/packed_product.h"

#include <torch/torch.h>

namespace detdiffusion::packed {

namespace {

torch::Tensor takeBias(WeightSource& weights, const std::string& name, int64_t size, bool hasBias)
{
    return hasBias ? weights.take(name + ".bias", { size }) : torch::Tensor();
}

PackedMatrix takeJointProjection(WeightSource& weights, const std::string& name,
    const AttentionShape& shape, torch::ScalarType type, const ProjectionNames& names)
{
    std::vector<torch::Tensor> matrices;
    std::vector<torch::Tensor> biases;
    for (const auto& projection : { names.query, names.key, names.value }) {
        const std::string path = name + projection;
        matrices.push_back(weights.take(path + ".weight", { shape.width, shape.width }));
        if (shape.hasBias)
            biases.push_back(weights.take(path + ".bias", { shape.width }));
    }
    return { { torch::cat(matrices) }, biases.empty() ? torch::Tensor() : torch::cat(biases),
        type };
}

} // namespace

PackedMatrix takeLinear(WeightSource& weights, const std::string& name, int64_t in, int64_t out,
    torch::ScalarType type, bool hasBias)
{
    return { { weights.take(name + ".weight", { out, in }) }, takeBias(weights, name, out, hasBias),
        type };
}

PackedSelfAttention::PackedSelfAttention(WeightSource& weights, const std::string& name,
    const AttentionShape& shape, torch::ScalarType type, const ProjectionNames& names)
    : m_width(shape.width)
    , m_heads(shape.heads)
    , m_projection(takeJointProjection(weights, name, shape, type, names))
    , m_out(takeLinear(weights, name + names.out, shape.width, shape.width, type))
{
}

torch::Tensor PackedSelfAttention::operator()(
    const torch::Tensor& normed, const torch::Tensor& residual, bool causal) const
{
    const auto joint = linear(m_projection, normed).split(m_width, 2);
    const PackedKeys keys(joint[1], joint[2], m_heads);
    return linear(m_out, keys.attend(joint[0], causal), residual, residual);
}

PackedCrossAttention::PackedCrossAttention(WeightSource& weights, const std::string& name,
    int64_t width, int64_t contextWidth, int64_t heads, torch::ScalarType type)
    : m_heads(heads)
    , m_query(takeLinear(weights, name + ".to_q", width, width, type, false))
    , m_key(takeLinear(weights, name + ".to_k", contextWidth, width, type, false))
    , m_value(takeLinear(weights, name + ".to_v", contextWidth, width, type, false))
    , m_out(takeLinear(weights, name + ".to_out.0", width, width, type))
{
}

PackedKeys PackedCrossAttention::keys(const torch::Tensor& context) const
{
    return { linear(m_key, context), linear(m_value, context), m_heads };
}

torch::Tensor PackedCrossAttention::operator()(
    const torch::Tensor& normed, const PackedKeys& keys, const torch::Tensor& residual) const
{
    return linear(m_out, keys.attend(linear(m_query, normed)), residual, residual);
}

} // namespace detdiffusion::packed
