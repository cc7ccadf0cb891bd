#include "core/inference/row_addresses.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

constexpr int64_t kTilesPerTask = 16;

template <typename Value> int64_t tileRows()
{
    return inferenceKernels<Value>().tileRows;
}

/// Copies a group of rows, with zeros behind them, and leads its addresses there.
template <typename Value> void moveGroup(const Value** group, int64_t depth, Value* to)
{
    const int64_t stored = storedDepth<Value>(depth);
    for (int64_t r = 0; r < inferenceKernels<Value>().evenRows; ++r, to += stored) {
        std::copy_n(group[r], depth, to);
        std::fill(to + depth, to + stored, Value {});
        group[r] = to;
    }
}

} // namespace

template <typename Value>
RowAddresses<Value>::RowAddresses(const ProductRows& rows, const std::vector<int64_t>& depths)
    : m_rows(rows)
    , m_depths(depths)
    , m_segments(static_cast<int64_t>(depths.size()))
{
}

template <typename Value> void RowAddresses<Value>::lookUp(int64_t first, int64_t count)
{
    const int64_t tiles = (count + tileRows<Value>() - 1) / tileRows<Value>();
    m_inputs.resize(static_cast<size_t>(tiles * m_segments * tileRows<Value>()));
    m_outputs.resize(static_cast<size_t>(count));
    m_residuals.resize(m_rows.residual ? m_outputs.size() : 0);
    m_copies.assign(static_cast<size_t>(tiles), {});
    at::parallel_for(0, tiles, kTilesPerTask, [&](int64_t begin, int64_t end) {
        for (int64_t tile = begin; tile < end; ++tile) {
            lookUpTile(first, count, tile);
            copyUneven(tile);
        }
    });
}

template <typename Value>
void RowAddresses<Value>::lookUpTile(int64_t first, int64_t count, int64_t tile)
{
    for (int64_t r = 0; r < tileRows<Value>(); ++r) {
        const int64_t row = std::min(tile * tileRows<Value>() + r, count - 1);
        for (int64_t s = 0; s < m_segments; ++s)
            m_inputs[static_cast<size_t>((tile * m_segments + s) * tileRows<Value>() + r)] =
                static_cast<const Value*>(m_rows.input(first + row, s));
        if (tile * tileRows<Value>() + r >= count)
            continue;
        m_outputs[static_cast<size_t>(row)] = static_cast<Value*>(m_rows.output(first + row));
        if (m_rows.residual)
            m_residuals[static_cast<size_t>(row)] =
                static_cast<const Value*>(m_rows.residual(first + row));
    }
}

template <typename Value>
bool RowAddresses<Value>::isReadable(const Value* const* group, int64_t depth) const
{
    if (storedDepth<Value>(depth) != depth)
        return false;
    // As numbers, because the zeros around a picture are not in its array.
    const auto address = [&](int64_t r) { return reinterpret_cast<intptr_t>(group[r]); };
    for (int64_t r = 2; r < inferenceKernels<Value>().evenRows; ++r)
        if (address(r) - address(r - 1) != address(1) - address(0))
            return false;
    return true;
}

template <typename Value> void RowAddresses<Value>::copyUneven(int64_t tile)
{
    const int64_t even = inferenceKernels<Value>().evenRows;
    const auto forEachUneven = [&](const auto& work) {
        for (int64_t s = 0; s < m_segments; ++s) {
            const Value** rows = m_inputs.data() + (tile * m_segments + s) * tileRows<Value>();
            const int64_t depth = m_depths[static_cast<size_t>(s)];
            for (int64_t r = 0; r < tileRows<Value>(); r += even)
                if (!isReadable(rows + r, depth))
                    work(rows + r, depth);
        }
    };
    int64_t size = 0;
    forEachUneven([&](const Value**, int64_t depth) { size += even * storedDepth<Value>(depth); });
    if (size == 0)
        return;
    auto& copy = m_copies[static_cast<size_t>(tile)];
    copy = torch::empty({ size * static_cast<int64_t>(sizeof(Value)) }, torch::kUInt8);
    auto* next = valuesOf<Value>(copy);
    forEachUneven([&](const Value** group, int64_t depth) {
        moveGroup(group, depth, next);
        next += even * storedDepth<Value>(depth);
    });
}

template class RowAddresses<float>;
template class RowAddresses<uint16_t>;

} // namespace detdiffusion::packed
