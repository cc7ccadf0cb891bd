#include "core/inference/packed_transformer.h"

#include "core/inference/packed_product.h"
#include "core/models/geglu.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

constexpr double kGroupNormEps = 1e-6; // fixed in diffusers' Transformer2DModel
constexpr int64_t kFeedFactor = 4; // width of the feed-forward layer over the tokens'
/// Values of the feed-forward layer's wide rows that exist at a time.
constexpr int64_t kFeedValues = int64_t { 1 } << 22;

} // namespace

PackedTransformer::PackedTransformer(WeightSource& weights, const std::string& name,
    const TransformerShape& shape, torch::ScalarType type)
{
    const int64_t channels = shape.channels;
    const std::string block = name + ".transformer_blocks.0";
    const ConvolutionShape projection {
        .in = { channels }, .out = channels, .kernel = 1, .isMatrix = shape.linearProjection
    };
    m_norm = { weights, name + ".norm", shape.normGroups, channels, kGroupNormEps };
    m_projectIn = { weights, name + ".proj_in", projection, type };
    m_norm1 = { weights, block + ".norm1", channels };
    m_self = { weights, block + ".attn1", { channels, shape.heads }, type };
    m_norm2 = { weights, block + ".norm2", channels };
    m_cross = { weights, block + ".attn2", channels, shape.contextWidth, shape.heads, type };
    m_norm3 = { weights, block + ".norm3", channels };
    m_feedIn =
        takeLinear(weights, block + ".ff.net.0.proj", channels, 2 * kFeedFactor * channels, type);
    m_feedOut = takeLinear(weights, block + ".ff.net.2", kFeedFactor * channels, channels, type);
    m_projectOut = { weights, name + ".proj_out", projection, type };
}

torch::Tensor PackedTransformer::operator()(const torch::Tensor& map, const PackedKeys& keys) const
{
    const auto projected = m_projectIn(m_norm({ map }, false));
    const int64_t channels = projected.size(3);
    const auto tokens = projected.view({ projected.size(0), -1, channels });
    m_self(m_norm1(tokens), tokens);
    m_cross(m_norm2(tokens), keys, tokens);
    const auto rows = tokens.view({ -1, channels });
    const int64_t perPart = std::max<int64_t>(1, kFeedValues / (2 * kFeedFactor * channels));
    for (const auto& part : rows.split(perPart))
        linear(m_feedOut, nn::geglu(linear(m_feedIn, m_norm3(part))), part, part);
    return m_projectOut({ projected }, { {}, map });
}

} // namespace detdiffusion::packed
