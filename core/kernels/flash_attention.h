#pragma once

#include "core/kernels/attention_tiles.h"
#include "core/kernels/product_tile.h"

/// AttentionTask, on the tiles of product_tile.h. See simd.h.
namespace detdiffusion::nn {

namespace {

constexpr int64_t kGroupTiles = 4; ///< tiles of queries that share a block of keys in the cache
constexpr int64_t kGroupRows = kGroupTiles * kTileRows;
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

/// The vector unit's part of attention. Another unit's part has the same members.
struct VectorUnit {
    template <typename Value> static constexpr int64_t kDepthStep = kStep<Value>;

    /// scores[kGroupRows, kMostKeys] = queries * keys, for the keys of one block. queries:
    /// [kGroupRows, depth], depth: a multiple of kDepthStep.
    template <typename Value>
    static DETDIFFUSION_INLINE void score(
        const Value* queries, int64_t depth, const Value* keys, int64_t count, float* scores)
    {
        const Value* rows[kGroupRows];
        for (int64_t r = 0; r < kGroupRows; ++r)
            rows[r] = queries + r * depth;
        for (int64_t j = 0; j < count; j += kPanelWidth, keys += depth * kPanelWidth) {
            for (int tile = 0; tile < kGroupTiles; ++tile) {
                TileSums<kPanelVectors> sums = {};
                multiplyTile<kPanelVectors>(rows + tile * kTileRows, depth, keys, sums);
                for (int r = 0; r < kTileRows; ++r)
                    for (int v = 0; v < kPanelVectors; ++v)
                        store(scores + (tile * kTileRows + r) * kMostKeys + j + v * kLanes,
                            sums[r][v]);
            }
        }
    }

    /// sums[kGroupRows, stride] += weights[kGroupRows, kMostKeys] * values, for the columns of one
    /// panel that is `Vectors` registers wide and `count` keys.
    template <int Vectors, typename Value>
    static DETDIFFUSION_INLINE void sum(
        const Value* weights, int64_t count, const Value* values, float* sums, int64_t stride)
    {
        for (int tile = 0; tile < kGroupTiles; ++tile) {
            const Value* tileWeights[kTileRows];
            TileSums<Vectors> totals;
            float* rows = sums + tile * kTileRows * stride;
            for (int r = 0; r < kTileRows; ++r) {
                tileWeights[r] = weights + (tile * kTileRows + r) * kMostKeys;
                for (int v = 0; v < Vectors; ++v)
                    load(totals[r][v], rows + r * stride + v * kLanes);
            }
            multiplyTile<Vectors>(tileWeights, count, values, totals);
            for (int r = 0; r < kTileRows; ++r)
                for (int v = 0; v < Vectors; ++v)
                    store(rows + r * stride + v * kLanes, totals[r][v]);
        }
    }
};

/// Scores and weights share their memory when both are floats; bfloat16 weights have their own.
template <typename Value> struct GroupState {
    float* scores; ///< [kGroupRows, kMostKeys]
    Value* weights; ///< [kGroupRows, kMostKeys]
    float* sums; ///< [kGroupRows, paddedColumns]
    Value* queries; ///< [kGroupRows, depth]
    int64_t depth; ///< of the head, rounded up to the unit's step
    float maximum[kGroupRows];
    float denominator[kGroupRows];
};

template <typename Value>
DETDIFFUSION_INLINE void cutScratch(
    GroupState<Value>& state, float* scratch, int64_t width, int64_t depthStep)
{
    state.scores = scratch;
    scratch += kGroupRows * kMostKeys;
    state.sums = scratch;
    scratch += kGroupRows * paddedColumns(width);
    state.depth = roundUp(width, depthStep);
    state.queries = reinterpret_cast<Value*>(scratch);
    scratch += kGroupRows * state.depth;
    if constexpr (sizeof(Value) == sizeof(float))
        state.weights = state.scores;
    else
        state.weights = reinterpret_cast<Value*>(scratch);
}

template <int64_t DepthStep> int64_t attentionScratch(int64_t width)
{
    return kGroupRows * (2 * kMostKeys + paddedColumns(width) + roundUp(width, DepthStep));
}

/// The last group repeats its last query.
template <typename Value>
DETDIFFUSION_INLINE void startGroup(
    const AttentionTask<Value>& task, GroupState<Value>& state, int64_t start, int64_t rows)
{
    const int64_t columns = paddedColumns(task.width);
    fill(state.sums, state.sums + kGroupRows * columns, 0.0F);
    for (int64_t r = 0; r < kGroupRows; ++r) {
        state.maximum[r] = kMinusInfinity;
        state.denominator[r] = 0.0F;
        Value* const query = state.queries + r * state.depth;
        __builtin_memcpy(query, task.queries + (start + smaller(r, rows - 1)) * task.queryStride,
            static_cast<uint64_t>(task.width) * sizeof(Value));
        for (int64_t i = task.width; i < state.depth; ++i)
            query[i] = {};
    }
}

/// weights = 2^(scores * scale - shift), and the sum of them before they are rounded; `keys` is a
/// multiple of kLanes. weights may be the scores.
template <typename Value>
DETDIFFUSION_INLINE float exponentiateBinary(
    const float* scores, Value* weights, int64_t keys, float scale, float shift)
{
    Floats total = {};
    for (int64_t j = 0; j < keys; j += kLanes) {
        Floats score, power;
        load(score, scores + j);
        if constexpr (sizeof(Value) == sizeof(float))
            powerOfTwo(power, score * scale - shift);
        else
            roughPowerOfTwo(power, score * scale - shift);
        store(weights + j, power);
        total += power;
    }
    return sum(total);
}

/// One row of scores becomes weights; what was summed under an older maximum is corrected. scale:
/// log2(e) / sqrt(width), because powers of two are cheaper than those of e.
template <typename Value>
DETDIFFUSION_INLINE void weighRow(GroupState<Value>& state, int64_t row, int64_t visible,
    int64_t reach, int64_t columns, float scale)
{
    float* scores = state.scores + row * kMostKeys;
    const float maximum = rowMaximum(scores, visible, state.maximum[row]);
    fill(scores + visible, scores + reach, kMinusInfinity);
    if (maximum != state.maximum[row]) {
        const float correction = __builtin_exp2f((state.maximum[row] - maximum) * scale);
        scaleRow(state.sums + row * columns, columns, correction);
        state.denominator[row] *= correction;
        state.maximum[row] = maximum;
    }
    state.denominator[row] +=
        exponentiateBinary(scores, state.weights + row * kMostKeys, reach, scale, maximum * scale);
}

/// sums += weights * values, for the keys [first, first + count).
template <typename Unit, typename Value>
DETDIFFUSION_INLINE void sumBlock(const AttentionTask<Value>& task, const GroupState<Value>& state,
    int64_t first, int64_t count, int64_t columns)
{
    const int64_t keys = roundUp(task.keyCount, Unit::template kDepthStep<Value>);
    const Value* values = task.values;
    for (int64_t i = 0; i < task.width; i += kPanelWidth) {
        if (task.width - i > kLanes)
            Unit::template sum<kPanelVectors>(
                state.weights, count, values + first * kPanelWidth, state.sums + i, columns);
        else
            Unit::template sum<1>(
                state.weights, count, values + first * kLanes, state.sums + i, columns);
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

template <typename Unit, typename Value>
DETDIFFUSION_INLINE void attendGroup(
    const AttentionTask<Value>& task, GroupState<Value>& state, int64_t start, int64_t rows)
{
    const int64_t columns = paddedColumns(task.width);
    const int64_t block = keysPerBlock(task.width);
    const float scale = kLog2E / __builtin_sqrtf(static_cast<float>(task.width));
    startGroup(task, state, start, rows);
    const int64_t reach = task.firstQuery + start + rows; // keys that a causal group sees
    const int64_t keys = task.causal ? smaller(reach, task.keyCount) : task.keyCount;
    for (int64_t first = 0; first < keys; first += block) {
        const int64_t count = smaller(block, keys - first);
        // Weights of keys that do not exist are zero, as far as the unit reads them.
        const int64_t stored = roundUp(padded(count), Unit::template kDepthStep<Value>);
        Unit::score(
            state.queries, state.depth, task.keys + first * state.depth, count, state.scores);
        for (int64_t r = 0; r < kGroupRows; ++r) {
            const int64_t seen = task.firstQuery + start + smaller(r, rows - 1) + 1 - first;
            const int64_t visible = task.causal ? smaller(count, seen < 0 ? 0 : seen) : count;
            weighRow(state, r, visible, stored, columns, scale);
        }
        sumBlock<Unit>(task, state, first, count, columns);
    }
    storeGroup(task, state, start, rows, columns);
}

template <typename Unit, typename Value> void attend(const AttentionTask<Value>& task)
{
    GroupState<Value> state {};
    cutScratch(state, task.scratch, task.width, Unit::template kDepthStep<Value>);
    for (int64_t start = 0; start < task.queryCount; start += kGroupRows)
        attendGroup<Unit>(task, state, start, smaller(kGroupRows, task.queryCount - start));
}

} // namespace

} // namespace detdiffusion::nn
