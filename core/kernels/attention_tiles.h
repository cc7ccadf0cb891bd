#pragma once

#include "core/kernels/cpu_kernels.h"
#include "core/kernels/matrix_tile.h"

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
        larger(largest, score, largest);
    }
    return maximum(largest);
}

/// row = e^(row - shift), and the sum of it; `keys` is a multiple of kLanes.
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

/// Scores of a tile of queries against a tile of keys.
DETDIFFUSION_INLINE void tileScores(float* scores, const float* queries, int64_t rows,
    const float* keysTransposed, int64_t keyStride, int64_t keys, int64_t width, int64_t depth)
{
    fill(scores, scores + rows * kKeyTile, 0.0F);
    multiplyAdd({ queries, width, 1 }, keysTransposed, keyStride, scores, kKeyTile, rows,
        padded(keys), depth);
}

} // namespace

} // namespace detdiffusion::nn
