#pragma once

#include "core/kernels/product_tile.h"

/// ProductTask: all rows of a block against one panel. See simd.h.
namespace detdiffusion::nn {

namespace {

/// Weights of one pass over the block's rows: they stay in the second-level cache.
constexpr int64_t kPassBytes = int64_t { 192 } << 10;

DETDIFFUSION_INLINE void loadSums(TileSums<kPanelVectors>& sums, const float* from, int64_t stride)
{
    for (int r = 0; r < kTileRows; ++r)
        for (int v = 0; v < kPanelVectors; ++v)
            load(sums[r][v], from + r * stride + v * kLanes);
}

/// Stores one finished row; `columns` may be fewer than the panel has.
template <typename Value, typename Weight>
DETDIFFUSION_INLINE void storeRow(
    const ProductTask<Value, Weight>& task, int64_t row, Floats (&sums)[kPanelVectors])
{
    Value* output = task.output[row] + task.column;
    const Value* residual = task.residual == nullptr ? nullptr : task.residual[row] + task.column;
    if (task.columns == kPanelWidth) {
        for (int v = 0; v < kPanelVectors; ++v) {
            Floats added = {};
            if (residual != nullptr)
                load(added, residual + v * kLanes);
            store(output + v * kLanes, sums[v] + added);
        }
        return;
    }
    Value whole[kPanelWidth];
    for (int64_t i = 0; i < kPanelWidth; ++i)
        whole[i] = residual != nullptr && i < task.columns ? residual[i] : Value {};
    for (int v = 0; v < kPanelVectors; ++v) {
        Floats added;
        load(added, whole + v * kLanes);
        store(whole + v * kLanes, sums[v] + added);
    }
    __builtin_memcpy(output, whole, static_cast<uint64_t>(task.columns) * sizeof(Value));
}

/// One tile over the segments [begin, end), whose weights start at `weights`.
template <typename Value, typename Weight>
DETDIFFUSION_INLINE void runTile(const ProductTask<Value, Weight>& task, int64_t tile,
    int64_t begin, int64_t end, const Value* weights)
{
    TileSums<kPanelVectors> sums;
    float* partial = task.scratch + tile * kTileRows * kPanelWidth;
    if (begin == 0)
        loadSums(sums, task.bias, 0);
    else
        loadSums(sums, partial, kPanelWidth);
    for (int64_t s = begin; s < end; ++s) {
        multiplyTile<kPanelVectors>(
            task.rows + (tile * task.segments + s) * kTileRows, task.depths[s], weights, sums);
        weights += storedDepth<Value>(task.depths[s]) * kPanelWidth;
    }
    const int64_t first = tile * kTileRows;
    for (int r = 0; r < kTileRows; ++r) {
        if (end < task.segments)
            for (int v = 0; v < kPanelVectors; ++v)
                store(partial + r * kPanelWidth + v * kLanes, sums[r][v]);
        else if (first + r < task.rowCount)
            storeRow(task, first + r, sums[r]);
    }
}

/// Weights of one pass as the tiles want them.
template <typename Value>
DETDIFFUSION_INLINE const Value* widen(const Value* weights, int64_t /*count*/, float* /*to*/)
{
    return weights;
}

DETDIFFUSION_INLINE const float* widen(const Fp16* weights, int64_t count, float* to)
{
    for (int64_t i = 0; i < count; i += kLanes) {
        Floats value;
        load(value, weights + i);
        store(to + i, value);
    }
    return to;
}

/// Segments whose weights fit the cache together.
template <typename Weight> struct ProductPass {
    int64_t begin;
    int64_t end;
    const Weight* weights;
    int64_t size; ///< of the weights
};

template <typename Value, typename Weight, typename Run>
DETDIFFUSION_INLINE void forEachPass(
    const ProductTask<Value, Weight>& task, int64_t depthStep, const Run& run)
{
    const Weight* weights = task.weights;
    for (int64_t begin = 0; begin < task.segments;) {
        int64_t end = begin;
        int64_t size = 0;
        while (end < task.segments
            && (end == begin || size * static_cast<int64_t>(sizeof(Value)) < kPassBytes))
            size += roundUp(task.depths[end++], depthStep) * kPanelWidth;
        run(ProductPass<Weight> { begin, end, weights, size });
        weights += size;
        begin = end;
    }
}

template <typename Value, typename Weight> void product(const ProductTask<Value, Weight>& task)
{
    const int64_t tiles = (task.rowCount + kTileRows - 1) / kTileRows;
    forEachPass(task, kStep<Weight>, [&](const ProductPass<Weight>& pass) {
        const Value* const ready = widen(pass.weights, pass.size, task.widened);
        for (int64_t tile = 0; tile < tiles; ++tile)
            runTile(task, tile, pass.begin, pass.end, ready);
    });
}

/// A pass ends with the segment that exceeds kPassBytes.
int64_t productWideningScratch(int64_t depth)
{
    return kPassBytes / static_cast<int64_t>(sizeof(float)) + depth * kPanelWidth;
}

} // namespace

} // namespace detdiffusion::nn
