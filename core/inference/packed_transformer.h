#pragma once

#include "core/inference/attention_layers.h"
#include "core/inference/packed_convolution.h"

namespace detdiffusion::packed {

struct TransformerShape {
    int64_t channels = 0;
    int64_t heads = 0;
    int64_t contextWidth = 0;
    int64_t normGroups = 32;
    bool linearProjection = false; ///< proj_in and proj_out are [C, C] instead of [C, C, 1, 1]
};

/// nn::Transformer2DModel on feature maps.
class PackedTransformer {
public:
    PackedTransformer(WeightSource& weights, const std::string& name, const TransformerShape& shape,
        torch::ScalarType type);

    PackedKeys keys(const torch::Tensor& context) const { return m_cross.keys(context); }
    torch::Tensor operator()(const torch::Tensor& map, const PackedKeys& keys) const;

private:
    PackedGroupNorm m_norm;
    PackedConvolution m_projectIn;
    PackedLayerNorm m_norm1;
    PackedSelfAttention m_self;
    PackedLayerNorm m_norm2;
    PackedCrossAttention m_cross;
    PackedLayerNorm m_norm3;
    PackedMatrix m_feedIn;
    PackedMatrix m_feedOut;
    PackedConvolution m_projectOut;
};

} // namespace detdiffusion::packed
