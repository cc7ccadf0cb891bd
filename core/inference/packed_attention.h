#pragma once

#include <torch/types.h>

namespace detdiffusion::packed {

/// Keys and values of all heads, laid out for the attention kernel. Immutable.
class PackedKeys {
public:
    PackedKeys() = default;
    /// keys, values: [B, N, width] views whose tokens may lie apart (columns of a joint
    /// projection).
    PackedKeys(const torch::Tensor& keys, const torch::Tensor& values, int64_t heads);

    /// Softmax attention of queries [B, M, width] (may be columns too) -> [B, M, width] contiguous.
    /// causal: query i sees the keys 0..i.
    torch::Tensor attend(const torch::Tensor& queries, bool causal = false) const;

private:
    template <typename Value> void pack(const torch::Tensor& keys, const torch::Tensor& values);
    template <typename Value>
    void attendTo(const torch::Tensor& queries, const torch::Tensor& output, bool causal) const;

    int64_t m_heads = 1;
    int64_t m_headWidth = 0;
    int64_t m_count = 0;
    torch::Tensor m_keys; ///< [B * heads, values of the panels]
    torch::Tensor m_values;
};

} // namespace detdiffusion::packed
