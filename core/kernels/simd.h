#pragma once

#include <cstdint>

/// A register of floats at a time with the compiler's vector extension: no intrinsics, any
/// processor. The vectors are as wide as the registers: the compiler keeps wider ones in memory.
/// Only for the cpu_kernels_*.cpp: each compiles this for another instruction set, so everything
/// here has internal linkage and nothing inline of the standard library is called.
namespace detdiffusion::nn {

namespace {

#define DETDIFFUSION_INLINE __attribute__((always_inline)) inline

#if defined(__AVX512F__)
constexpr int kLanes = 16;
#elif defined(__AVX2__)
constexpr int kLanes = 8;
#else
constexpr int kLanes = 4;
#endif
using Floats = float __attribute__((vector_size(4 * kLanes)));
using Ints = int32_t __attribute__((vector_size(4 * kLanes)));
using Words = uint32_t __attribute__((vector_size(4 * kLanes)));
using Halves = uint16_t __attribute__((vector_size(2 * kLanes)));

// Results go through references: returning a vector would depend on the instruction set's ABI.

DETDIFFUSION_INLINE void load(Floats& result, const float* from)
{
    __builtin_memcpy(&result, from, sizeof(result));
}

DETDIFFUSION_INLINE void store(float* to, const Floats& value)
{
    __builtin_memcpy(to, &value, sizeof(value));
}

/// bfloat16, given as its bits, to float.
DETDIFFUSION_INLINE void load(Floats& result, const uint16_t* from)
{
    Halves bits;
    __builtin_memcpy(&bits, from, sizeof(bits));
    const Words words = __builtin_convertvector(bits, Words) << 16;
    __builtin_memcpy(&result, &words, sizeof(result));
}

/// Rounds to the nearest bfloat16, ties to even. Not for NaN.
DETDIFFUSION_INLINE void store(uint16_t* to, const Floats& value)
{
    Words words;
    __builtin_memcpy(&words, &value, sizeof(words));
    words = (words + 0x7fffU + ((words >> 16) & 1U)) >> 16;
    const Halves bits = __builtin_convertvector(words, Halves);
    __builtin_memcpy(to, &bits, sizeof(bits));
}

/// e^x with a relative error below 2e-7 (Cephes); x is clamped to [-87, 88].
DETDIFFUSION_INLINE void exponential(Floats& result, const Floats& argument)
{
    constexpr float kRounder = 12582912.0F; // 1.5 * 2^23: adding it rounds to an integer
    Floats x = argument;
    x = x < -87.0F ? Floats {} - 87.0F : x;
    x = x > 88.0F ? Floats {} + 88.0F : x;
    const Floats n = (x * 1.44269504F + kRounder) - kRounder;
    const Floats r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    Floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    const Floats mantissa = p * r * r + r + 1.0F;
    const Ints bits = (__builtin_convertvector(n, Ints) + 127) << 23;
    Floats power;
    __builtin_memcpy(&power, &bits, sizeof(power));
    result = mantissa * power;
}

/// 2^x for x <= 0 with a relative error below 3e-7 (Taylor); below -126 it stays at 2^-126.
DETDIFFUSION_INLINE void powerOfTwo(Floats& result, const Floats& argument)
{
    constexpr float kRounder = 12582912.0F; // 1.5 * 2^23: the sum's last bits are the integer
    const Floats x = argument < -126.0F ? Floats {} - 126.0F : argument;
    const Floats shifted = x + kRounder;
    const Floats r = x - (shifted - kRounder);
    Floats p = r * 1.5403530e-4F + 1.3333558e-3F;
    p = p * r + 9.6181291e-3F;
    p = p * r + 5.5504109e-2F;
    p = p * r + 2.4022651e-1F;
    p = p * r + 6.9314718e-1F;
    p = p * r + 1.0F;
    Words exponent, bits;
    __builtin_memcpy(&exponent, &shifted, sizeof(exponent));
    __builtin_memcpy(&bits, &p, sizeof(bits));
    bits += exponent << 23;
    __builtin_memcpy(&result, &bits, sizeof(result));
}

DETDIFFUSION_INLINE float sum(const Floats& value)
{
    float total = 0.0F;
    for (int i = 0; i < kLanes; ++i)
        total += value[i];
    return total;
}

DETDIFFUSION_INLINE float maximum(const Floats& value)
{
    float result = value[0];
    for (int i = 1; i < kLanes; ++i)
        result = value[i] > result ? value[i] : result;
    return result;
}

} // namespace

} // namespace detdiffusion::nn
