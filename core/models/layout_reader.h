#pragma once

#include "core/models/attention.h"

#include <cstdint>

namespace detdiffusion::nn {

struct LayoutReaderConfig {
    int64_t width = 0; ///< hidden size of the text encoder, a multiple of 4 and of heads
    int64_t heads = 1;
    int64_t classes = 0;
    int64_t gridColumns = 256; ///< of the location tokens
    int64_t gridRows = 256;
};

/// Reads off the text encoder's output where each class lies: every cell of the picture attends to
/// the prompt with a query made of its position alone. An aid that teaches a text encoder without
/// pre-training to bind class, place and attribute; no part of the model.
class LayoutReaderImpl : public torch::nn::Module {
public:
    explicit LayoutReaderImpl(const LayoutReaderConfig& config);

    /// context [B, L, config.width] -> mask logits [B, classes, height, width].
    torch::Tensor forward(const torch::Tensor& context, int64_t height, int64_t width);

private:
    /// Sin-cos rows of the cells' centres, in the units of the location tokens: [cells, width].
    torch::Tensor positions(int64_t height, int64_t width) const;

    LayoutReaderConfig m_config;
    torch::nn::Linear m_embed;
    Attention m_attention;
    LayerNorm m_norm;
    torch::nn::Linear m_expand;
    torch::nn::Linear m_classify;
};
TORCH_MODULE(LayoutReader);

} // namespace detdiffusion::nn
