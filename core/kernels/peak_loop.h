#pragma once

#include "core/kernels/product_tile.h"

/// What the processor can do at best: multiply-adds between registers. See simd.h.
namespace detdiffusion::nn {

namespace {

/// Makes the compiler believe that the register changed.
DETDIFFUSION_INLINE void forgetValue(Floats& value)
{
#if defined(__x86_64__)
    asm volatile("" : "+v"(value));
#else
    asm volatile("" : "+m"(value));
#endif
}

/// Twelve independent sums hide the latency.
constexpr int kPeakSums = 12;

DETDIFFUSION_INLINE void peakStep(Floats& sum, const Floats& a, const Floats& b, const float* /**/)
{
    sum += a * b;
}

#if defined(__AVX512BF16__)
DETDIFFUSION_INLINE void peakStep(
    Floats& sum, const Floats& a, const Floats& b, const uint16_t* /**/)
{
    multiplyPairs(sum, reinterpret_cast<const Words&>(a), reinterpret_cast<const Words&>(b));
}
#else
/// Without an instruction for bfloat16 its products are those of floats.
DETDIFFUSION_INLINE void peakStep(
    Floats& sum, const Floats& a, const Floats& b, const uint16_t* /**/)
{
    sum += a * b;
}
#endif

/// Returns the number of operations (two per multiply-add); `sink` keeps the result alive.
template <typename Value> double peakLoop(int64_t steps, float* sink)
{
    Floats sums[kPeakSums] = {};
    for (int k = 0; k < kPeakSums; ++k)
        sums[k] += static_cast<float>(k); // equal sums would be computed only once
    Floats a, b;
    float start[kLanes];
    for (int i = 0; i < kLanes; ++i)
        start[i] = sink[0];
    load(a, start);
    load(b, start);
    for (int64_t i = 0; i < steps; ++i) {
        for (int k = 0; k < kPeakSums; ++k)
            peakStep(sums[k], a, b, static_cast<const Value*>(nullptr));
        forgetValue(a); // or the product would be computed once
    }
    for (int k = 0; k < kPeakSums; ++k)
        sink[0] += sum(sums[k]) - static_cast<float>(k * kLanes);
#if defined(__AVX512BF16__)
    const int64_t products = kStep<Value>;
#else
    const int64_t products = 1;
#endif
    return 2.0 * static_cast<double>(steps * products * kPeakSums * kLanes);
}

} // namespace

} // namespace detdiffusion::nn
