#pragma once

#include "core/kernels/attention_backward.h"
#include "core/kernels/attention_forward.h"
#include "core/kernels/flash_attention.h"
#include "core/kernels/geglu_rows.h"
#include "core/kernels/norm_rows.h"
#include "core/kernels/peak_loop.h"
#include "core/kernels/product_rows.h"

/// Everything of this folder, compiled for one instruction set. See simd.h.
namespace detdiffusion::nn {

namespace {

template <typename Value>
constexpr InferenceKernels<Value> inferenceKernels(
    void (*productOfFp16)(const ProductTask<Value, Fp16>&))
{
    return { kTileRows, kPanelWidth, kStep<Value>, 1, product<Value, Value>, productOfFp16,
        productWideningScratch, attend<VectorUnit, Value>, attentionScratch<kStep<Value>>,
        moments<Value>, affine<Value>, layerNorm<Value>, peakLoop<Value> };
}

constexpr CpuKernels kernelTable(const char* name)
{
    return { name, attentionForward, attentionBackward, gegluForward<float>, gegluBackward<float>,
        gegluForward<uint16_t>, gegluBackward<uint16_t>,
        inferenceKernels<float>(product<float, Fp16>), inferenceKernels<uint16_t>(nullptr) };
}

} // namespace

} // namespace detdiffusion::nn
