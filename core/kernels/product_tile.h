#pragma once

#include "core/kernels/inference_kernels.h"
#include "core/kernels/simd.h"

/// The inner loop of the packed engine: a tile of rows times one panel, all sums in registers. See
/// simd.h and inference_kernels.h.
namespace detdiffusion::nn {

namespace {

/// Tile and panel fill the registers: 12 sums, 2 weights and a row value of 16 registers, or 16
/// sums of 32, which hides the latency of the multiply-add.
constexpr int64_t kTileRows = kLanes >= 16 ? 8 : 6;
constexpr int64_t kPanelVectors = 2;
constexpr int64_t kPanelWidth = kPanelVectors * kLanes;

template <int Vectors> using TileSums = Floats[kTileRows][Vectors];

/// Values that one row and one column of the panel take per step.
template <typename Value> constexpr int64_t kStep = sizeof(Value) == sizeof(float) ? 1 : 2;

template <> constexpr int64_t kStep<Fp16> = 1;

/// The next multiple of `step`.
DETDIFFUSION_INLINE int64_t roundUp(int64_t count, int64_t step)
{
    return (count + step - 1) / step * step;
}

/// A depth as the panel stores it.
template <typename Value> DETDIFFUSION_INLINE int64_t storedDepth(int64_t depth)
{
    return roundUp(depth, kStep<Value>);
}

DETDIFFUSION_INLINE void load(Floats& result, const Fp16* from)
{
#if defined(__AVX512F__)
    // With a mask, because g++ warns about the unmasked one's undefined register.
    const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
    result = _mm512_maskz_cvtph_ps(static_cast<__mmask16>(-1), bits);
#elif defined(__AVX2__)
    result = _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
#else
    // The exponent is moved to its place and corrected by a multiplication, which also serves
    // denormal numbers. Infinities become large.
    Halves bits;
    __builtin_memcpy(&bits, from, sizeof(bits));
    const Words words = __builtin_convertvector(bits, Words);
    const Words magnitude = (words & 0x7fffU) << 13;
    Floats value;
    __builtin_memcpy(&value, &magnitude, sizeof(value));
    value *= 0x1p112F;
    Words result32;
    __builtin_memcpy(&result32, &value, sizeof(result32));
    result32 |= (words & 0x8000U) << 16;
    __builtin_memcpy(&result, &result32, sizeof(result));
#endif
}

/// sums += rows[0..depth) * panel[0..depth)
template <int Vectors>
DETDIFFUSION_INLINE void multiplyTile(
    const float* const* rows, int64_t depth, const float* panel, TileSums<Vectors>& sums)
{
    const float* row[kTileRows];
    for (int r = 0; r < kTileRows; ++r)
        row[r] = rows[r];
#pragma GCC unroll 4
    for (int64_t k = 0; k < depth; ++k) {
        Floats weights[Vectors];
        for (int v = 0; v < Vectors; ++v)
            load(weights[v], panel + (k * Vectors + v) * kLanes);
        for (int r = 0; r < kTileRows; ++r) {
            const float value = row[r][k];
            for (int v = 0; v < Vectors; ++v)
                sums[r][v] += value * weights[v];
        }
    }
}

DETDIFFUSION_INLINE uint32_t loadPair(const uint16_t* from)
{
    uint32_t pair = 0;
    __builtin_memcpy(&pair, from, sizeof(pair));
    return pair;
}

DETDIFFUSION_INLINE void loadPairs(Words& pairs, const uint16_t* from)
{
    __builtin_memcpy(&pairs, from, sizeof(pairs));
}

#if defined(__AVX512BF16__)

DETDIFFUSION_INLINE void multiplyPairs(Floats& sum, const Words& row, const Words& weights)
{
    sum = _mm512_dpbf16_ps(
        sum, reinterpret_cast<const __m512bh&>(row), reinterpret_cast<const __m512bh&>(weights));
}

#else

/// The first (even) and second (odd) value of each pair as floats.
DETDIFFUSION_INLINE void splitPairs(Floats& even, Floats& odd, const Words& pairs)
{
    const Words low = pairs << 16;
    const Words high = pairs & 0xffff0000U;
    __builtin_memcpy(&even, &low, sizeof(even));
    __builtin_memcpy(&odd, &high, sizeof(odd));
}

DETDIFFUSION_INLINE void multiplyPairs(Floats& sum, const Words& row, const Words& weights)
{
    Floats rowEven, rowOdd, even, odd;
    splitPairs(rowEven, rowOdd, row);
    splitPairs(even, odd, weights);
    sum += rowEven * even;
    sum += rowOdd * odd;
}

#endif

template <int Vectors>
DETDIFFUSION_INLINE void multiplyTile(
    const uint16_t* const* rows, int64_t depth, const uint16_t* panel, TileSums<Vectors>& sums)
{
    const uint16_t* row[kTileRows];
    for (int r = 0; r < kTileRows; ++r)
        row[r] = rows[r];
    const int64_t pairs = (depth + 1) / 2;
    for (int64_t k = 0; k < pairs; ++k) {
        Words weights[Vectors];
        for (int v = 0; v < Vectors; ++v)
            loadPairs(weights[v], panel + 2 * (k * Vectors + v) * kLanes);
        for (int r = 0; r < kTileRows; ++r) {
            const Words value = Words {} + loadPair(row[r] + 2 * k);
            for (int v = 0; v < Vectors; ++v)
                multiplyPairs(sums[r][v], value, weights[v]);
        }
    }
}

} // namespace

} // namespace detdiffusion::nn
