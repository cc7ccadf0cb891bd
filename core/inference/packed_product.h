#pragma once

#include "core/inference/packed_matrix.h"

#include <functional>

namespace detdiffusion::packed {

/// The rows of one product. Addresses are asked once per row (and segment); rows may lie anywhere.
struct ProductRows {
    int64_t count = 0;
    /// Where a row's values of a segment start.
    std::function<const void*(int64_t row, int64_t segment)> input;
    std::function<void*(int64_t row)> output;
    /// Added to the output; unset = nothing. May be the output itself.
    std::function<const void*(int64_t row)> residual;
};

/// output = rows * matrix + bias + residual, on LibTorch's threads. bias: float, at least
/// panels * panel width values (PackedMatrix::bias or a row of biasPlus).
void runProduct(const PackedMatrix& matrix, const ProductRows& rows, const float* bias);

/// input [..., depth] contiguous -> [..., columns]; residual of that shape or undefined. The sum
/// goes to `output` if defined, which may be the residual.
torch::Tensor linear(const PackedMatrix& matrix, const torch::Tensor& input,
    const torch::Tensor& residual = {}, torch::Tensor output = {});

} // namespace detdiffusion::packed
