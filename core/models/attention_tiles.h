#pragma once

#include "core/models/cpu_kernels.h"
#include "core/models/matrix_tile.h"

/// Scaled dot-product attention of one head, tiled so that the scores never leave the cache
/// (FlashAttention, Dao et al. 2022; the backward pass recomputes them). See simd.h.
namespace detdiffusion::nn {

namespace {

DETDIFFUSION_INLINE int64_t smaller(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

constexpr int64_t kQueryTile = 32;
constexpr int64_t kKeyTile = 256;
constexpr float kMinusInfinity = -1e30F; // a real infinity would give NaN in differences

/// Largest of `atLeast` and the first `keys` scores; makes the padding behind them vanish in
/// exponentiate.
DETDIFFUSION_INLINE float rowMaximum(float* row, int64_t keys, float atLeast)
{
    const int64_t size = padded(keys);
    fill(row + keys, row + size, kMinusInfinity);
    Floats largest = {};
    largest += atLeast;
    for (int64_t j = 0; j < size; j += kLanes) {
        Floats score;
        load(score, row + j);
        largest = score > largest ? score : largest;
    }
    return maximum(largest);
}

/// row = e^(row - shift), and the sum of it; `keys` is a multiple of 16.
DETDIFFUSION_INLINE float exponentiate(float* row, int64_t keys, float shift)
{
    Floats total = {};
    for (int64_t j = 0; j < keys; j += kLanes) {
        Floats score;
        Floats power;
        load(score, row + j);
        score -= shift;
        exponential(power, score);
        power = score < -87.0F ? Floats {} : power;
        store(row + j, power);
        total += power;
    }
    return sum(total);
}

/// Cuts the caller's scratch memory into pieces.
struct Pieces {
    float* next;

    DETDIFFUSION_INLINE float* take(int64_t size)
    {
        float* piece = next;
        next += size;
        return piece;
    }
};

struct ForwardBuffers {
    float* keysTransposed; ///< [width, keys], padded
    float* values; ///< [keys, width], padded
    float* queries; ///< [kQueryTile, width], times the scale
    float* scores; ///< [kQueryTile, kKeyTile]
    float* sums; ///< [kQueryTile, width]: the output before it is divided
};

ForwardBuffers forwardBuffers(const HeadView& head, float* scratch)
{
    const int64_t keys = padded(head.keys);
    const int64_t width = padded(head.width);
    Pieces pieces { scratch };
    return { pieces.take(keys * width), pieces.take(keys * width), pieces.take(kQueryTile * width),
        pieces.take(kQueryTile * kKeyTile), pieces.take(kQueryTile * width) };
}

/// The running maximum and denominator of the softmax of one query.
struct Softmax {
    float maximum = kMinusInfinity;
    float denominator = 0.0F;
};

/// Turns a row of scores into weights and corrects what was summed under the old maximum.
DETDIFFUSION_INLINE void absorb(
    Softmax& state, float* scores, int64_t keys, float* sums, int64_t width)
{
    const float maximum = rowMaximum(scores, keys, state.maximum);
    if (maximum != state.maximum) {
        const float correction = __builtin_expf(state.maximum - maximum);
        scaleRow(sums, width, correction);
        state = { maximum, state.denominator * correction };
    }
    state.denominator += exponentiate(scores, padded(keys), maximum);
}

/// Scores of a tile of queries against a tile of keys.
DETDIFFUSION_INLINE void tileScores(float* scores, const float* queries, int64_t rows,
    const float* keysTransposed, int64_t keyStride, int64_t keys, int64_t width, int64_t depth)
{
    fill(scores, scores + rows * kKeyTile, 0.0F);
    multiplyAdd({ queries, width, 1 }, keysTransposed, keyStride, scores, kKeyTile, rows,
        padded(keys), depth);
}

DETDIFFUSION_INLINE void forwardTile(const HeadView& head, const ForwardBuffers& buffers,
    int64_t start, int64_t rows, float* output, float* logSumExp)
{
    const int64_t width = padded(head.width);
    const float scale = 1.0F / __builtin_sqrtf(static_cast<float>(head.width));
    packRows(buffers.queries, width, head.query + start * head.queryStride, head.queryStride, rows,
        head.width, scale);
    fill(buffers.sums, buffers.sums + rows * width, 0.0F);
    Softmax states[kQueryTile];
    for (int64_t j = 0; j < head.keys; j += kKeyTile) {
        const int64_t keys = smaller(kKeyTile, head.keys - j);
        tileScores(buffers.scores, buffers.queries, rows, buffers.keysTransposed + j,
            padded(head.keys), keys, width, head.width);
        for (int64_t r = 0; r < rows; ++r)
            absorb(states[r], buffers.scores + r * kKeyTile, keys, buffers.sums + r * width, width);
        multiplyAdd({ buffers.scores, kKeyTile, 1 }, buffers.values + j * width, width,
            buffers.sums, width, rows, width, keys);
    }
    for (int64_t r = 0; r < rows; ++r) {
        const float* sums = buffers.sums + r * width;
        for (int64_t i = 0; i < head.width; ++i)
            output[(start + r) * head.queryStride + i] = sums[i] / states[r].denominator;
        logSumExp[start + r] = states[r].maximum + __builtin_logf(states[r].denominator);
    }
}

struct BackwardBuffers {
    float* keysTransposed; ///< [width, keys], padded
    float* valuesTransposed; ///< [width, keys], padded
    float* keys; ///< [keys, width], padded
    float* gradKeys; ///< [keys, width], padded
    float* gradValues; ///< [keys, width], padded
    float* queries; ///< [kQueryTile, width], times the scale
    float* gradOutput; ///< [kQueryTile, width]
    float* gradQueries; ///< [kQueryTile, width]
    float* weights; ///< [kQueryTile, kKeyTile]
    float* gradWeights; ///< [kQueryTile, kKeyTile]
};

BackwardBuffers backwardBuffers(const HeadView& head, float* scratch)
{
    const int64_t all = padded(head.keys) * padded(head.width);
    const int64_t tile = kQueryTile * padded(head.width);
    const int64_t scores = kQueryTile * kKeyTile;
    Pieces pieces { scratch };
    return { pieces.take(all), pieces.take(all), pieces.take(all), pieces.take(all),
        pieces.take(all), pieces.take(tile), pieces.take(tile), pieces.take(tile),
        pieces.take(scores), pieces.take(scores) };
}

/// The gradients of a tile of queries against the keys from `first` on, added up in the buffers.
DETDIFFUSION_INLINE void backwardKeyTile(const HeadView& head, const BackwardBuffers& buffers,
    int64_t first, int64_t rows, const float* logSumExp, const float* delta)
{
    const int64_t width = padded(head.width);
    const int64_t allKeys = padded(head.keys);
    const int64_t keys = smaller(kKeyTile, head.keys - first);
    tileScores(buffers.weights, buffers.queries, rows, buffers.keysTransposed + first, allKeys,
        keys, width, head.width);
    tileScores(buffers.gradWeights, buffers.gradOutput, rows, buffers.valuesTransposed + first,
        allKeys, keys, width, head.width);
    for (int64_t r = 0; r < rows; ++r) {
        float* weights = buffers.weights + r * kKeyTile;
        float* gradients = buffers.gradWeights + r * kKeyTile;
        fill(weights + keys, weights + padded(keys), kMinusInfinity);
        exponentiate(weights, padded(keys), logSumExp[r]);
        for (int64_t j = 0; j < keys; ++j)
            gradients[j] = weights[j] * (gradients[j] - delta[r]);
    }
    multiplyAdd({ buffers.gradWeights, kKeyTile, 1 }, buffers.keys + first * width, width,
        buffers.gradQueries, width, rows, width, keys);
    multiplyAdd({ buffers.gradWeights, 1, kKeyTile }, buffers.queries, width,
        buffers.gradKeys + first * width, width, keys, width, rows);
    multiplyAdd({ buffers.weights, 1, kKeyTile }, buffers.gradOutput, width,
        buffers.gradValues + first * width, width, keys, width, rows);
}

DETDIFFUSION_INLINE void backwardTile(const HeadView& head, const BackwardBuffers& buffers,
    int64_t start, int64_t rows, const float* output, const float* gradOutput,
    const float* logSumExp, float* gradQuery)
{
    const int64_t width = padded(head.width);
    const int64_t offset = start * head.queryStride;
    const float scale = 1.0F / __builtin_sqrtf(static_cast<float>(head.width));
    packRows(
        buffers.queries, width, head.query + offset, head.queryStride, rows, head.width, scale);
    packRows(
        buffers.gradOutput, width, gradOutput + offset, head.queryStride, rows, head.width, 1.0F);
    fill(buffers.gradQueries, buffers.gradQueries + rows * width, 0.0F);
    float delta[kQueryTile];
    for (int64_t r = 0; r < rows; ++r) {
        delta[r] = 0.0F;
        for (int64_t i = 0; i < head.width; ++i)
            delta[r] +=
                buffers.gradOutput[r * width + i] * output[offset + r * head.queryStride + i];
    }
    for (int64_t j = 0; j < head.keys; j += kKeyTile)
        backwardKeyTile(head, buffers, j, rows, logSumExp + start, delta);
    unpackRows(
        gradQuery + offset, head.queryStride, buffers.gradQueries, width, rows, head.width, scale);
}

void attentionForward(const HeadView& head, float* output, float* logSumExp, float* scratch)
{
    const ForwardBuffers buffers = forwardBuffers(head, scratch);
    packColumns(
        buffers.keysTransposed, padded(head.keys), head.key, head.keyStride, head.keys, head.width);
    packRows(buffers.values, padded(head.width), head.value, head.keyStride, head.keys, head.width,
        1.0F);
    for (int64_t i = 0; i < head.queries; i += kQueryTile)
        forwardTile(head, buffers, i, smaller(kQueryTile, head.queries - i), output, logSumExp);
}

void attentionBackward(const HeadView& head, const float* output, const float* gradOutput,
    const float* logSumExp, const HeadGradients& gradients, float* scratch)
{
    const BackwardBuffers buffers = backwardBuffers(head, scratch);
    const int64_t width = padded(head.width);
    const int64_t allKeys = padded(head.keys);
    packColumns(buffers.keysTransposed, allKeys, head.key, head.keyStride, head.keys, head.width);
    packColumns(
        buffers.valuesTransposed, allKeys, head.value, head.keyStride, head.keys, head.width);
    packRows(buffers.keys, width, head.key, head.keyStride, head.keys, head.width, 1.0F);
    fill(buffers.gradKeys, buffers.gradKeys + allKeys * width, 0.0F);
    fill(buffers.gradValues, buffers.gradValues + allKeys * width, 0.0F);
    for (int64_t i = 0; i < head.queries; i += kQueryTile)
        backwardTile(head, buffers, i, smaller(kQueryTile, head.queries - i), output, gradOutput,
            logSumExp, gradients.query);
    unpackRows(gradients.key, head.keyStride, buffers.gradKeys, width, head.keys, head.width, 1.0F);
    unpackRows(
        gradients.value, head.keyStride, buffers.gradValues, width, head.keys, head.width, 1.0F);
}

} // namespace

} // namespace detdiffusion::nn
