#pragma once

#include "core/kernels/attention_tiles.h"

/// The backward pass of attention_tiles.h.
namespace detdiffusion::nn {

namespace {

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
