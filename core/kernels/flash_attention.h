#pragma once

#include "core/kernels/attention_tiles.h"
#include "core/kernels/product_tile.h"

/// AttentionTask, on the tiles of product_tile.h. See simd.h.
namespace detdiffusion::nn {

namespace {

constexpr int kGroupTiles = 4; ///< tiles of queries that share a block of keys in the cache
constexpr int64_t kGroupRows = int64_t { kGroupTiles } * kTileRows;
constexpr int64_t kMostKeys = 256; ///< keys per block
constexpr float kLog2E = 1.44269504F;

/// Wide heads take fewer keys at a time, so that keys and values of a block fit the cache.
DETDIFFUSION_INLINE int64_t keysPerBlock(int64_t width)
{
    int64_t keys = kMostKeys;
    while (keys > 64 && keys * width > int64_t { 1 } << 15)
        keys /= 2;
    return keys;
}

/// Columns of the output as the scratch memory holds them.
DETDIFFUSION_INLINE int64_t paddedColumns(int64_t width)
{
    return (width + kPanelWidth - 1) / kPanelWidth * kPanelWidth;
}

/// Scores and weights share their memory when both are floats; bfloat16 weights have their own.
template <typename Value> struct GroupState {
    float* scores; ///< [kGroupRows, kMostKeys]
    Value* weights; ///< [kGroupRows, kMostKeys]
    float* sums; ///< [kGroupRows, paddedColumns]
    float maximum[kGroupRows];
    float denominator[kGroupRows];
};

DETDIFFUSION_INLINE void roundWeights(const float* /*scores*/, float* /*weights*/, int64_t /*n*/) {
}

DETDIFFUSION_INLINE void roundWeights(const float* scores, uint16_t* weights, int64_t count)
{
    for (int64_t i = 0; i < count; i += kLanes) {
        Floats value;
        load(value, scores + i);
        store(weights + i, value);
    }
}

template <typename Value> void startGroup(GroupState<Value>& state, float* scratch, int64_t columns)
{
    state.scores = scratch;
    float* extra = scratch + kGroupRows * kMostKeys;
    if constexpr (sizeof(Value) == sizeof(float))
        state.weights = state.scores;
    else
        state.weights = reinterpret_cast<Value*>(extra);
    state.sums = extra + kGroupRows * kMostKeys;
    fill(state.sums, state.sums + kGroupRows * columns, 0.0F);
    for (int64_t r = 0; r < kGroupRows; ++r) {
        state.maximum[r] = kMinusInfinity;
        state.denominator[r] = 0.0F;
    }
}

/// scores = queries * keys, for the keys of one block.
template <typename Value>
DETDIFFUSION_INLINE void scoreBlock(
    const Value* const* queries, int64_t width, const Value* keys, int64_t count, float* scores)
{
    const int64_t panelSize = storedDepth<Value>(width) * kPanelWidth;
    for (int64_t j = 0; j < count; j += kPanelWidth, keys += panelSize) {
        for (int tile = 0; tile < kGroupTiles; ++tile) {
            TileSums<kPanelVectors> sums = {};
            multiplyTile<kPanelVectors>(queries + tile * kTileRows, width, keys, sums);
            for (int r = 0; r < kTileRows; ++r)
                for (int v = 0; v < kPanelVectors; ++v)
                    store(scores + (tile * kTileRows + r) * kMostKeys + j + v * kLanes, sums[r][v]);
        }
    }
}

/// row = 2^(row * scale - shift), and the sum of it; `keys` is a multiple of kLanes.
DETDIFFUSION_INLINE float exponentiateBinary(float* row, int64_t keys, float scale, float shift)
{
    Floats total = {};
    for (int64_t j = 0; j < keys; j += kLanes) {
        Floats score, power;
        load(score, row + j);
        powerOfTwo(power, score * scale - shift);
        store(row + j, power);
        total += power;
    }
    return sum(total);
}

/// One row of scores becomes weights; what was summed under an older maximum is corrected. scale:
/// log2(e) / sqrt(width), because powers of two are cheaper than those of e.
template <typename Value>
DETDIFFUSION_INLINE void weighRow(GroupState<Value>& state, int64_t row, int64_t visible,
    int64_t count, int64_t columns, float scale)
{
    float* scores = state.scores + row * kMostKeys;
    const float maximum = rowMaximum(scores, visible, state.maximum[row]);
    fill(scores + visible, scores + padded(count), kMinusInfinity);
    if (maximum != state.maximum[row]) {
        const float correction = __builtin_exp2f((state.maximum[row] - maximum) * scale);
        scaleRow(state.sums + row * columns, columns, correction);
        state.denominator[row] *= correction;
        state.maximum[row] = maximum;
    }
    state.denominator[row] += exponentiateBinary(scores, padded(count), scale, maximum * scale);
    roundWeights(scores, state.weights + row * kMostKeys, padded(count));
}

template <int Vectors, typename Value>
DETDIFFUSION_INLINE void sumPanel(
    const Value* const* weights, int64_t count, const Value* values, float* sums, int64_t stride)
{
    for (int tile = 0; tile < kGroupTiles; ++tile) {
        TileSums<Vectors> totals;
        float* rows = sums + tile * kTileRows * stride;
        for (int r = 0; r < kTileRows; ++r)
            for (int v = 0; v < Vectors; ++v)
                load(totals[r][v], rows + r * stride + v * kLanes);
        multiplyTile<Vectors>(weights + tile * kTileRows, count, values, totals);
        for (int r = 0; r < kTileRows; ++r)
            for (int v = 0; v < Vectors; ++v)
                store(rows + r * stride + v * kLanes, totals[r][v]);
    }
}

/// sums += weights * values, for the keys [first, first + count).
template <typename Value>
DETDIFFUSION_INLINE void sumBlock(const AttentionTask<Value>& task, const GroupState<Value>& state,
    int64_t first, int64_t count, int64_t columns)
{
    const Value* weights[kGroupRows];
    for (int64_t r = 0; r < kGroupRows; ++r)
        weights[r] = state.weights + r * kMostKeys;
    const int64_t keys = storedDepth<Value>(task.keyCount);
    const Value* values = task.values;
    for (int64_t i = 0; i < task.width; i += kPanelWidth) {
        if (task.width - i > kLanes)
            sumPanel<kPanelVectors>(
                weights, count, values + first * kPanelWidth, state.sums + i, columns);
        else
            sumPanel<1>(weights, count, values + first * kLanes, state.sums + i, columns);
        values += keys * kPanelWidth;
    }
}

template <typename Value>
DETDIFFUSION_INLINE void storeGroup(const AttentionTask<Value>& task,
    const GroupState<Value>& state, int64_t start, int64_t rows, int64_t columns)
{
    for (int64_t r = 0; r < rows; ++r) {
        float* sums = state.sums + r * columns;
        scaleRow(sums, columns, 1.0F / state.denominator[r]);
        Value* output = task.output + (start + r) * task.outputStride;
        int64_t i = 0;
        for (; i + kLanes <= task.width; i += kLanes) {
            Floats value;
            load(value, sums + i);
            store(output + i, value);
        }
        if (i < task.width) {
            Floats value;
            Value last[kLanes];
            load(value, sums + i);
            store(last, value);
            __builtin_memcpy(
                output + i, last, static_cast<uint64_t>(task.width - i) * sizeof(Value));
        }
    }
}

template <typename Value>
DETDIFFUSION_INLINE void attendGroup(
    const AttentionTask<Value>& task, GroupState<Value>& state, int64_t start, int64_t rows)
{
    const int64_t columns = paddedColumns(task.width);
    const int64_t block = keysPerBlock(task.width);
    const float scale = kLog2E / __builtin_sqrtf(static_cast<float>(task.width));
    const Value* queries[kGroupRows];
    for (int64_t r = 0; r < kGroupRows; ++r)
        queries[r] = task.queries + (start + smaller(r, rows - 1)) * task.queryStride;
    startGroup(state, task.scratch, columns);
    const int64_t reach = task.firstQuery + start + rows; // keys that a causal group sees
    const int64_t keys = task.causal ? smaller(reach, task.keyCount) : task.keyCount;
    for (int64_t first = 0; first < keys; first += block) {
        const int64_t count = smaller(block, keys - first);
        scoreBlock(queries, task.width, task.keys + first * storedDepth<Value>(task.width), count,
            state.scores);
        for (int64_t r = 0; r < kGroupRows; ++r) {
            const int64_t seen = task.firstQuery + start + smaller(r, rows - 1) + 1 - first;
            const int64_t visible = task.causal ? smaller(count, seen < 0 ? 0 : seen) : count;
            weighRow(state, r, visible, count, columns, scale);
        }
        sumBlock(task, state, first, count, columns);
    }
    storeGroup(task, state, start, rows, columns);
}

template <typename Value> void attend(const AttentionTask<Value>& task)
{
    GroupState<Value> state;
    for (int64_t start = 0; start < task.queryCount; start += kGroupRows)
        attendGroup(task, state, start, smaller(kGroupRows, task.queryCount - start));
}

int64_t attentionScratch(int64_t width)
{
    return kGroupRows * (2 * kMostKeys + paddedColumns(width));
}

} // namespace

} // namespace detdiffusion::nn
