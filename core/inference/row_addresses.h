#pragma once

#include "core/inference/packed_product.h"

namespace detdiffusion::packed {

/// Where the rows of a band lie, as nn::ProductTask wants them. Rows that the kernels cannot read
/// in place (see evenRows and depthStep in core/kernels/inference_kernels.h) are copied: at the
/// picture's edges, where a tap leaves it, and where few values lie in a row.
template <typename Value> class RowAddresses {
public:
    RowAddresses(const ProductRows& rows, const std::vector<int64_t>& depths);

    /// Looks the rows [first, first + count) up, on LibTorch's threads. The last tile repeats its
    /// last row.
    void lookUp(int64_t first, int64_t count);

    /// The addresses from a row of the band on, which must be the first one of a tile for inputs.
    const Value* const* inputs(int64_t row) const { return m_inputs.data() + row * m_segments; }
    const Value* const* residuals(int64_t row) const
    {
        return m_residuals.empty() ? nullptr : m_residuals.data() + row;
    }
    Value* const* outputs(int64_t row) const { return m_outputs.data() + row; }

private:
    void lookUpTile(int64_t first, int64_t count, int64_t tile);
    void copyUneven(int64_t tile);
    bool isReadable(const Value* const* group, int64_t depth) const;

    const ProductRows& m_rows;
    const std::vector<int64_t>& m_depths;
    int64_t m_segments;
    std::vector<const Value*> m_inputs; ///< [tiles][segments][rows of a tile]
    std::vector<const Value*> m_residuals;
    std::vector<Value*> m_outputs;
    std::vector<torch::Tensor> m_copies; ///< one per tile, or undefined
};

extern template class RowAddresses<float>;
extern template class RowAddresses<uint16_t>;

} // namespace detdiffusion::packed
