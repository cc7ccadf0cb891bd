#pragma once

#include "core/kernels/inference_kernels.h"
#include "core/kernels/simd.h"

/// Normalisation passes over rows of channels; channel counts need not fill the vectors. See
/// simd.h.
namespace detdiffusion::nn {

namespace {

/// The last channels of a row, fewer than a vector has.
template <typename Value>
DETDIFFUSION_INLINE void loadPart(Floats& result, const Value* from, int64_t count)
{
    Value buffer[kLanes];
    for (int64_t i = 0; i < kLanes; ++i)
        buffer[i] = i < count ? from[i] : Value {};
    load(result, buffer);
}

template <typename Value>
DETDIFFUSION_INLINE void storePart(Value* to, const Floats& value, int64_t count)
{
    Value buffer[kLanes];
    store(buffer, value);
    __builtin_memcpy(to, buffer, static_cast<uint64_t>(count) * sizeof(Value));
}

DETDIFFUSION_INLINE void addMoments(
    const Floats& value, const Floats& shift, Floats& sum, Floats& square)
{
    const Floats difference = value - shift;
    sum += difference;
    square += difference * difference;
}

template <typename Value> void moments(const MomentsTask<Value>& task)
{
    int64_t c = 0;
    for (; c < task.channels; c += kLanes) {
        const int64_t count = task.channels - c;
        const bool whole = count >= kLanes;
        Floats shift, sum, square;
        if (whole) {
            load(shift, task.shift + c);
            load(sum, task.sums + c);
            load(square, task.squares + c);
        } else {
            loadPart(shift, task.shift + c, count);
            loadPart(sum, task.sums + c, count);
            loadPart(square, task.squares + c, count);
        }
        for (int64_t r = 0; r < task.rows; ++r) {
            Floats value;
            const Value* from = task.input + r * task.channels + c;
            if (whole)
                load(value, from);
            else
                loadPart(value, from, count);
            addMoments(value, shift, sum, square);
        }
        if (whole) {
            store(task.sums + c, sum);
            store(task.squares + c, square);
        } else {
            storePart(task.sums + c, sum, count);
            storePart(task.squares + c, square, count);
        }
    }
}

DETDIFFUSION_INLINE void sigmoidLinear(Floats& value)
{
    Floats power;
    exponential(power, -value);
    value = value / (power + 1.0F);
}

DETDIFFUSION_INLINE void applyAffine(
    Floats& value, const Floats& scale, const Floats& offset, bool silu)
{
    value = value * scale + offset;
    if (silu)
        sigmoidLinear(value);
}

template <typename Value> void affine(const AffineTask<Value>& task)
{
    const int64_t whole = task.channels / kLanes * kLanes;
    const int64_t rest = task.channels - whole;
    for (int64_t r = 0; r < task.rows; ++r) {
        const Value* input = task.input + r * task.channels;
        Value* output = task.output + r * task.outputStride;
        Floats value, scale, offset;
        for (int64_t c = 0; c < whole; c += kLanes) {
            load(value, input + c);
            load(scale, task.scale + c);
            load(offset, task.offset + c);
            applyAffine(value, scale, offset, task.silu);
            store(output + c, value);
        }
        if (rest > 0) {
            loadPart(value, input + whole, rest);
            loadPart(scale, task.scale + whole, rest);
            loadPart(offset, task.offset + whole, rest);
            applyAffine(value, scale, offset, task.silu);
            storePart(output + whole, value, rest);
        }
    }
}

template <typename Value>
DETDIFFUSION_INLINE void rowMoments(const Value* row, int64_t width, float& mean, float& variance)
{
    Floats total = {};
    const int64_t whole = width / kLanes * kLanes;
    Floats value;
    for (int64_t c = 0; c < whole; c += kLanes) {
        load(value, row + c);
        total += value;
    }
    if (whole < width) {
        loadPart(value, row + whole, width - whole);
        total += value;
    }
    mean = sum(total) / static_cast<float>(width);
    Floats squares = {};
    for (int64_t c = 0; c < whole; c += kLanes) {
        load(value, row + c);
        value -= mean;
        squares += value * value;
    }
    float rest = 0.0F;
    for (int64_t c = whole; c < width; ++c) {
        Floats one;
        loadPart(one, row + c, 1);
        rest += (one[0] - mean) * (one[0] - mean);
    }
    variance = (sum(squares) + rest) / static_cast<float>(width);
}

template <typename Value> void layerNorm(const LayerNormTask<Value>& task)
{
    const int64_t whole = task.width / kLanes * kLanes;
    const int64_t rest = task.width - whole;
    for (int64_t r = 0; r < task.rows; ++r) {
        const Value* input = task.input + r * task.width;
        Value* output = task.output + r * task.width;
        float mean = 0.0F;
        float variance = 0.0F;
        rowMoments(input, task.width, mean, variance);
        const float factor = 1.0F / __builtin_sqrtf(variance + task.eps);
        Floats value, gamma, beta;
        for (int64_t c = 0; c < whole; c += kLanes) {
            load(value, input + c);
            load(gamma, task.gamma + c);
            load(beta, task.beta + c);
            store(output + c, (value - mean) * factor * gamma + beta);
        }
        if (rest > 0) {
            loadPart(value, input + whole, rest);
            loadPart(gamma, task.gamma + whole, rest);
            loadPart(beta, task.beta + whole, rest);
            storePart(output + whole, (value - mean) * factor * gamma + beta, rest);
        }
    }
}

} // namespace

} // namespace detdiffusion::nn
