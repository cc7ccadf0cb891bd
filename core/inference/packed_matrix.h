#pragma once

#include <torch/types.h>

#include <vector>

namespace detdiffusion::packed {

/// The weights of a linear layer or a convolution, laid out once for this processor's kernels
/// (core/kernels/inference_kernels.h): panels of output columns, and inside a panel one segment
/// after another. Immutable, so threads may share it.
class PackedMatrix {
public:
    PackedMatrix() = default;
    /// segments: float-like tensors [columns, depth], as many columns in each; bias [columns] or
    /// undefined. type: float32 or bfloat16 (rounded once, from float). Weights that come as fp16
    /// stay fp16 under float32: the same numbers in half the memory.
    PackedMatrix(const std::vector<torch::Tensor>& segments, const torch::Tensor& bias,
        torch::ScalarType type);

    torch::ScalarType type() const { return m_type; }
    /// type(), or float16.
    torch::ScalarType weightType() const { return m_panels.scalar_type(); }
    int64_t columns() const { return m_columns; }
    int64_t panels() const;
    const std::vector<int64_t>& depths() const { return m_depths; }
    /// The values of one panel.
    const void* panel(int64_t index) const;
    /// float [panels * panel width], zero behind the columns.
    const torch::Tensor& bias() const { return m_bias; }
    /// bias() plus `added` [rows, columns], one row for each of its rows: float [rows, panels *
    /// panel width].
    torch::Tensor biasPlus(const torch::Tensor& added) const;
    int64_t panelWidth() const { return m_panelWidth; }

private:
    torch::ScalarType m_type = torch::kFloat32;
    int64_t m_columns = 0;
    int64_t m_panelWidth = 1;
    std::vector<int64_t> m_depths;
    torch::Tensor m_panels; ///< [panels, values of a panel]
    torch::Tensor m_bias;
};

} // namespace detdiffusion::packed
