#pragma once

#include "core/kernels/simd.h"

/// Row-wise GEGLU. Rows are contiguous and independent. See simd.h.
namespace detdiffusion::nn {

namespace {

/// Phi(x), the normal distribution function, and its density phi(x). erf by Abramowitz and Stegun
/// 7.1.26 (absolute error 1.5e-7), which shares its exponential with the density.
DETDIFFUSION_INLINE void normal(Floats& distribution, Floats& density, const Floats& x)
{
    Floats e;
    exponential(e, x * x * -0.5F);
    const Floats magnitude = x < 0.0F ? -x : x;
    const Floats t = 1.0F / (magnitude * (0.3275911F * 0.70710678F) + 1.0F);
    Floats p = t * 1.061405429F - 1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t - 0.284496736F;
    p = p * t + 0.254829592F;
    const Floats tail = p * t * e * 0.5F;
    distribution = x < 0.0F ? tail : 1.0F - tail;
    density = e * 0.39894228F;
}

/// Copies `count` < kLanes values into a zeroed buffer, so that the last columns take the same
/// path.
template <typename Value>
DETDIFFUSION_INLINE const Value* padded(Value (&buffer)[kLanes], const Value* from, int64_t count)
{
    for (int64_t i = 0; i < kLanes; ++i)
        buffer[i] = i < count ? from[i] : Value {};
    return buffer;
}

template <typename Value>
DETDIFFUSION_INLINE void forwardLanes(const Value* values, const Value* gates, Value* output)
{
    Floats value, gate, distribution, density;
    load(value, values);
    load(gate, gates);
    normal(distribution, density, gate);
    store(output, value * gate * distribution);
}

template <typename Value>
DETDIFFUSION_INLINE void backwardLanes(const Value* values, const Value* gates,
    const Value* gradient, Value* gradValues, Value* gradGates)
{
    Floats value, gate, grad, distribution, density;
    load(value, values);
    load(gate, gates);
    load(grad, gradient);
    normal(distribution, density, gate);
    store(gradValues, grad * gate * distribution);
    store(gradGates, grad * value * (distribution + gate * density));
}

template <typename Value>
DETDIFFUSION_INLINE void forwardRow(const Value* row, Value* output, int64_t width)
{
    int64_t i = 0;
    for (; i + kLanes <= width; i += kLanes)
        forwardLanes(row + i, row + width + i, output + i);
    if (i == width)
        return;
    Value values[kLanes];
    Value gates[kLanes];
    Value result[kLanes];
    forwardLanes(
        padded(values, row + i, width - i), padded(gates, row + width + i, width - i), result);
    __builtin_memcpy(output + i, result, static_cast<uint64_t>(width - i) * sizeof(Value));
}

template <typename Value>
DETDIFFUSION_INLINE void backwardRow(
    const Value* row, const Value* gradOutput, Value* gradRow, int64_t width)
{
    int64_t i = 0;
    for (; i + kLanes <= width; i += kLanes)
        backwardLanes(row + i, row + width + i, gradOutput + i, gradRow + i, gradRow + width + i);
    if (i == width)
        return;
    const int64_t rest = width - i;
    Value values[kLanes];
    Value gates[kLanes];
    Value gradient[kLanes];
    Value gradValues[kLanes];
    Value gradGates[kLanes];
    backwardLanes(padded(values, row + i, rest), padded(gates, row + width + i, rest),
        padded(gradient, gradOutput + i, rest), gradValues, gradGates);
    __builtin_memcpy(gradRow + i, gradValues, static_cast<uint64_t>(rest) * sizeof(Value));
    __builtin_memcpy(gradRow + width + i, gradGates, static_cast<uint64_t>(rest) * sizeof(Value));
}

template <typename Value>
void gegluForward(const Value* projected, Value* output, int64_t rows, int64_t width)
{
    for (int64_t r = 0; r < rows; ++r)
        forwardRow(projected + 2 * r * width, output + r * width, width);
}

template <typename Value>
void gegluBackward(const Value* projected, const Value* gradOutput, Value* gradProjected,
    int64_t rows, int64_t width)
{
    for (int64_t r = 0; r < rows; ++r)
        backwardRow(projected + 2 * r * width, gradOutput + r * width,
            gradProjected + 2 * r * width, width);
}

} // namespace

} // namespace detdiffusion::nn
