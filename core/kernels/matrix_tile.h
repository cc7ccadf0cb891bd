#pragma once

#include "core/kernels/simd.h"

/// Products of small row-major float matrices that lie in the cache. See simd.h.
namespace detdiffusion::nn {

namespace {

DETDIFFUSION_INLINE void fill(float* begin, float* end, float value)
{
    for (; begin != end; ++begin)
        *begin = value;
}

/// The next multiple of kLanes.
DETDIFFUSION_INLINE int64_t padded(int64_t count)
{
    return (count + kLanes - 1) / kLanes * kLanes;
}

/// A matrix whose rows and columns may be any distance apart (so that it can be read transposed).
struct Left {
    const float* data;
    int64_t rowStride;
    int64_t columnStride;
};

/// C[Rows, kLanes * Vectors] += A[Rows, depth] * B[depth, kLanes * Vectors], all of C in registers.
template <int Rows, int Vectors>
DETDIFFUSION_INLINE void multiplyBlock(
    const Left& a, const float* b, int64_t bStride, float* c, int64_t cStride, int64_t depth)
{
    Floats sums[Rows][Vectors];
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < Vectors; ++v)
            load(sums[r][v], c + r * cStride + v * kLanes);
    for (int64_t k = 0; k < depth; ++k) {
        Floats row[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(row[v], b + k * bStride + v * kLanes);
        for (int r = 0; r < Rows; ++r) {
            const float factor = a.data[r * a.rowStride + k * a.columnStride];
            for (int v = 0; v < Vectors; ++v)
                sums[r][v] += factor * row[v];
        }
    }
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < Vectors; ++v)
            store(c + r * cStride + v * kLanes, sums[r][v]);
}

template <int Vectors>
DETDIFFUSION_INLINE void multiplyColumns(const Left& a, const float* b, int64_t bStride, float* c,
    int64_t cStride, int64_t rows, int64_t depth)
{
    constexpr int kRows = 8 / Vectors; // eight sums hide the latency of the multiply-add
    int64_t r = 0;
    for (; r + kRows <= rows; r += kRows)
        multiplyBlock<kRows, Vectors>({ a.data + r * a.rowStride, a.rowStride, a.columnStride }, b,
            bStride, c + r * cStride, cStride, depth);
    for (; r < rows; ++r)
        multiplyBlock<1, Vectors>({ a.data + r * a.rowStride, a.rowStride, a.columnStride }, b,
            bStride, c + r * cStride, cStride, depth);
}

/// C[rows, columns] += A[rows, depth] * B[depth, columns]; columns is a multiple of kLanes.
DETDIFFUSION_INLINE void multiplyAdd(const Left& a, const float* b, int64_t bStride, float* c,
    int64_t cStride, int64_t rows, int64_t columns, int64_t depth)
{
    int64_t j = 0;
    for (; j + 2 * kLanes <= columns; j += 2 * kLanes)
        multiplyColumns<2>(a, b + j, bStride, c + j, cStride, rows, depth);
    if (j < columns)
        multiplyColumns<1>(a, b + j, bStride, c + j, cStride, rows, depth);
}

/// Rows of `width` values into rows of `stride`, times `factor`; the rest of each row is zero.
DETDIFFUSION_INLINE void packRows(float* to, int64_t stride, const float* from, int64_t fromStride,
    int64_t rows, int64_t width, float factor)
{
    for (int64_t r = 0; r < rows; ++r) {
        for (int64_t i = 0; i < width; ++i)
            to[r * stride + i] = from[r * fromStride + i] * factor;
        fill(to + r * stride + width, to + (r + 1) * stride, 0.0F);
    }
}

/// Back from rows of `stride` values to rows `toStride` apart, times `factor`.
DETDIFFUSION_INLINE void unpackRows(float* to, int64_t toStride, const float* from, int64_t stride,
    int64_t rows, int64_t width, float factor)
{
    for (int64_t r = 0; r < rows; ++r)
        for (int64_t i = 0; i < width; ++i)
            to[r * toStride + i] = from[r * stride + i] * factor;
}

/// The transpose: `width` rows of `stride` values; columns past `rows` are zero.
DETDIFFUSION_INLINE void packColumns(
    float* to, int64_t stride, const float* from, int64_t fromStride, int64_t rows, int64_t width)
{
    for (int64_t i = 0; i < width; ++i) {
        for (int64_t r = 0; r < rows; ++r)
            to[i * stride + r] = from[r * fromStride + i];
        fill(to + i * stride + rows, to + (i + 1) * stride, 0.0F);
    }
}

DETDIFFUSION_INLINE void scaleRow(float* row, int64_t size, float factor)
{
    for (int64_t i = 0; i < size; ++i)
        row[i] *= factor;
}

} // namespace

} // namespace detdiffusion::nn
