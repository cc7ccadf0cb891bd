#include "core/models/layout_reader.h"

#include "core/text/location_grid.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

/// The waves of the centres of `cells` cells on an axis with `tokens` location tokens:
/// [cells, 2 * frequencies].
torch::Tensor axisWaves(int64_t cells, int64_t tokens, int64_t frequencies)
{
    std::vector<torch::Tensor> rows;
    for (int64_t cell = 0; cell < cells; ++cell) {
        const double centre = (static_cast<double>(cell) + 0.5) * static_cast<double>(tokens - 1)
            / static_cast<double>(cells);
        rows.push_back(torch::tensor(sinCosWaves(centre, static_cast<int>(frequencies))));
    }
    return torch::stack(rows);
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
    const auto x = axisWaves(width, m_config.gridColumns, m_config.width / 4);
    const auto y = axisWaves(height, m_config.gridRows, m_config.width / 4);
    return torch::cat({ x.repeat({ height, 1 }), y.repeat_interleave(width, 0) }, 1);
}

torch::Tensor LayoutReaderImpl::forward(const torch::Tensor& context, int64_t height, int64_t width)
{
    const auto cells = m_embed(positions(height, width).to(context.device()));
    const auto hidden = cells + m_attention(cells.expand({ context.size(0), -1, -1 }), context);
    const auto logits = m_classify(torch::silu(m_expand(m_norm(hidden))));
    return logits.transpose(1, 2).reshape({ context.size(0), m_config.classes, height, width });
}

} // namespace detdiffusion::nn
