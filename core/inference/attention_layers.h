#pragma once

#include "core/inference/packed_attention.h"
#include "core/inference/packed_matrix.h"
#include "core/weights/weight_source.h"

namespace detdiffusion::packed {

/// Takes `name`.weight [out, in] and, if asked, `name`.bias.
PackedMatrix takeLinear(WeightSource& weights, const std::string& name, int64_t in, int64_t out,
    torch::ScalarType type, bool hasBias = true);

/// Names of the four projections of an attention layer.
struct ProjectionNames {
    std::string query = ".to_q";
    std::string key = ".to_k";
    std::string value = ".to_v";
    std::string out = ".to_out.0";
};

struct AttentionShape {
    int64_t width = 0;
    int64_t heads = 1;
    bool hasBias = false; ///< of the query, key and value projections
};

/// Self-attention with one joint projection to queries, keys and values.
class PackedSelfAttention {
public:
    PackedSelfAttention() = default;
    PackedSelfAttention(WeightSource& weights, const std::string& name, const AttentionShape& shape,
        torch::ScalarType type, const ProjectionNames& names = {});

    /// normed [B, N, width]; the result is added to `residual` of that shape, in place if it is
    /// contiguous, and returned.
    torch::Tensor operator()(
        const torch::Tensor& normed, const torch::Tensor& residual, bool causal = false) const;

private:
    int64_t m_width = 0;
    int64_t m_heads = 1;
    PackedMatrix m_projection; ///< width -> 3 * width
    PackedMatrix m_out;
};

/// Attention to a text, whose keys and values are computed once per picture.
class PackedCrossAttention {
public:
    PackedCrossAttention() = default;
    PackedCrossAttention(WeightSource& weights, const std::string& name, int64_t width,
        int64_t contextWidth, int64_t heads, torch::ScalarType type);

    /// context [B, L, contextWidth] in the engine's type.
    PackedKeys keys(const torch::Tensor& context) const;
    /// As in PackedSelfAttention.
    torch::Tensor operator()(
        const torch::Tensor& normed, const PackedKeys& keys, const torch::Tensor& residual) const;

private:
    int64_t m_heads = 1;
    PackedMatrix m_query;
    PackedMatrix m_key;
    PackedMatrix m_value;
    PackedMatrix m_out;
};

} // namespace detdiffusion::packed
