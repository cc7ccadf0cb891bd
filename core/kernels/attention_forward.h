#pragma once

#include "core/kernels/attention_tiles.h"

/// The forward pass of attention_tiles.h: online softmax over tiles of keys.
namespace detdiffusion::nn {

namespace {

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

} // namespace

} // namespace detdiffusion::nn
