#include "core/models/layout_reader.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

/// sin | cos of one coordinate with the wave lengths of the location tokens: [cells, 2 * waves].
torch::Tensor wavesOf(const torch::Tensor& coordinate, int64_t waves)
{
    const auto frequencies =
        torch::pow(10000.0, -torch::arange(waves, torch::kFloat32) / static_cast<double>(waves));
    const auto angles = coordinate.unsqueeze(1) * frequencies;
    return torch::cat({ angles.sin(), angles.cos() }, 1);
}

/// The centres of `cells` cells on an axis with `tokens` location tokens.
torch::Tensor centres(int64_t cells, int64_t tokens)
{
    return (torch::arange(cells, torch::kFloat32) + 0.5)
        * (static_cast<double>(tokens - 1) / static_cast<double>(cells));
}

} // namespace

LayoutReaderImpl::LayoutReaderImpl(const LayoutReaderConfig& config)
    : m_config(config)
    , m_embed(register_module("embed", torch::nn::Linear(config.width, config.width)))
    , m_attention(register_module("attention",
          Attention(AttentionOptions {
              .queryDim = config.width, .contextDim = config.width, .heads = config.heads })))
    , m_norm(register_module("norm", LayerNorm(config.width)))
    , m_expand(register_module("expand", torch::nn::Linear(config.width, config.width)))
    , m_classify(register_module("classify", torch::nn::Linear(config.width, config.classes)))
{
}

torch::Tensor LayoutReaderImpl::positions(int64_t height, int64_t width) const
{
    const auto y = centres(height, m_config.gridRows).repeat_interleave(width);
    const auto x = centres(width, m_config.gridColumns).repeat({ height });
    return torch::cat({ wavesOf(x, m_config.width / 4), wavesOf(y, m_config.width / 4) }, 1);
}

torch::Tensor LayoutReaderImpl::forward(const torch::Tensor& context, int64_t height, int64_t width)
{
    const auto cells = m_embed(positions(height, width).to(context.device()));
    const auto hidden = cells + m_attention(cells.expand({ context.size(0), -1, -1 }), context);
    const auto logits = m_classify(torch::silu(m_expand(m_norm(hidden))));
    return logits.transpose(1, 2).reshape({ context.size(0), m_config.classes, height, width });
}

} // namespace detdiffusion::nn
