#pragma once

#include <cstdint>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

/// A register of floats at a time with the compiler's vector extension: no intrinsics, any
/// processor. The vectors are as wide as the registers: the compiler keeps wider ones in memory.
/// Only for the cpu_kernels_*.cpp: each compiles this for another instruction set, so everything
/// here has internal linkage and nothing inline of the standard library is called.
namespace detdiffusion::nn {

namespace {

#define DETDIFFUSION_INLINE __attribute__((always_inline)) inline

#if defined(__AVX512F__)
constexpr int64_t kLanes = 16;
#elif defined(__AVX2__)
constexpr int64_t kLanes = 8;
#else
constexpr int64_t kLanes = 4;
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
#if defined(__AVX512BF16__)
    const __m256bh bits = _mm512_cvtneps_pbh(value);
#else
    Words words;
    __builtin_memcpy(&words, &value, sizeof(words));
    words = (words + 0x7fffU + ((words >> 16) & 1U)) >> 16;
    const Halves bits = __builtin_convertvector(words, Halves);
#endif
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

#if defined(__AVX512DQ__)

/// x = n + r with an integer n and |r| <= 1/2, for x <= 0; n as timesPowerOfTwo wants it.
DETDIFFUSION_INLINE void splitInteger(Floats& n, Floats& r, const Floats& x)
{
    constexpr int kNearest = 0x08; // to integers, without exceptions
    r = _mm512_maskz_reduce_ps(static_cast<__mmask16>(-1), x, kNearest);
    n = x - r;
}

DETDIFFUSION_INLINE void timesPowerOfTwo(Floats& result, const Floats& value, const Floats& n)
{
    result = _mm512_maskz_scalef_ps(static_cast<__mmask16>(-1), value, n);
}

DETDIFFUSION_INLINE void larger(Floats& result, const Floats& a, const Floats& b)
{
    result = _mm512_maskz_max_ps(static_cast<__mmask16>(-1), a, b);
}

#else

/// x = n + r with an integer n and |r| <= 1/2, for x <= 0; x below -126 counts as -126. n stays
/// shifted by 1.5 * 2^23, so that its last bits are the integer.
DETDIFFUSION_INLINE void splitInteger(Floats& n, Floats& r, const Floats& x)
{
    constexpr float kRounder = 12582912.0F;
    const Floats clamped = x < -126.0F ? Floats {} - 126.0F : x;
    n = clamped + kRounder;
    r = clamped - (n - kRounder);
}

DETDIFFUSION_INLINE void timesPowerOfTwo(Floats& result, const Floats& value, const Floats& n)
{
    Words exponent, bits;
    __builtin_memcpy(&exponent, &n, sizeof(exponent));
    __builtin_memcpy(&bits, &value, sizeof(bits));
    bits += exponent << 23;
    __builtin_memcpy(&result, &bits, sizeof(result));
}

DETDIFFUSION_INLINE void larger(Floats& result, const Floats& a, const Floats& b)
{
    result = a > b ? a : b;
}

#endif

/// 2^x for x <= 0 with a relative error below 3e-7 (Taylor); at most 2^-126 below -126.
DETDIFFUSION_INLINE void powerOfTwo(Floats& result, const Floats& x)
{
    Floats n, r;
    splitInteger(n, r, x);
    Floats p = r * 1.5403530e-4F + 1.3333558e-3F;
    p = p * r + 9.6181291e-3F;
    p = p * r + 5.5504109e-2F;
    p = p * r + 2.4022651e-1F;
    p = p * r + 6.9314718e-1F;
    p = p * r + 1.0F;
    timesPowerOfTwo(result, p, n);
}

/// The same with a relative error below 8e-5 (minimax), for what is rounded to bfloat16.
DETDIFFUSION_INLINE void roughPowerOfTwo(Floats& result, const Floats& x)
{
    Floats n, r;
    splitInteger(n, r, x);
    Floats p = r * 5.5171669e-2F + 2.4261112e-1F;
    p = p * r + 6.9326099e-1F;
    p = p * r + 9.9992807e-1F;
    timesPowerOfTwo(result, p, n);
}

/// Four lanes at a time, so that little is left to be done one after the other.
using Quad = float __attribute__((vector_size(16)));

DETDIFFUSION_INLINE float sum(const Floats& value)
{
    Quad parts[kLanes / 4];
    __builtin_memcpy(parts, &value, sizeof(parts));
    Quad total = parts[0];
    for (int i = 1; i < kLanes / 4; ++i)
        total += parts[i];
    return (total[0] + total[1]) + (total[2] + total[3]);
}

DETDIFFUSION_INLINE float maximum(const Floats& value)
{
    Quad parts[kLanes / 4];
    __builtin_memcpy(parts, &value, sizeof(parts));
    Quad largest = parts[0];
    for (int i = 1; i < kLanes / 4; ++i)
        largest = parts[i] > largest ? parts[i] : largest;
    const float left = largest[0] > largest[1] ? largest[0] : largest[1];
    const float right = largest[2] > largest[3] ? largest[2] : largest[3];
    return left > right ? left : right;
}

} // namespace

} // namespace detdiffusion::nn
