#pragma once

#include "core/kernels/inference_kernels.h"

#include <cstdint>
#include <vector>

namespace detdiffusion::nn {

/// One head of one sample: rows of `width` floats, a stride apart (all heads of a token lie side by
/// side). The key rows and the value rows share `keyStride`.
struct HeadView {
    const float* query = nullptr;
    const float* key = nullptr;
    const float* value = nullptr;
    int64_t queries = 0;
    int64_t keys = 0;
    int64_t width = 0;
    int64_t queryStride = 0;
    int64_t keyStride = 0;
};

/// Where the gradients of one head go: rows like those of the HeadView.
struct HeadGradients {
    float* query = nullptr;
    float* key = nullptr;
    float* value = nullptr;
};

/// Hand-written loops, compiled once per instruction set. Pointers only: no LibTorch, no threads.
struct CpuKernels {
    const char* name; ///< of the instruction set, as its maker spells it

    /// Attention of one head: output rows queryStride apart, and logSumExp[queries] for backward.
    void (*attentionForward)(const HeadView&, float* output, float* logSumExp, float* scratch);
    /// output and gradOutput have rows queryStride apart.
    void (*attentionBackward)(const HeadView&, const float* output, const float* gradOutput,
        const float* logSumExp, const HeadGradients&, float* scratch);

    /// GEGLU: a row of `projected` holds `width` values, then `width` gates; output has `width`.
    void (*gegluForward)(const float* projected, float* output, int64_t rows, int64_t width);
    void (*gegluBackward)(const float* projected, const float* gradOutput, float* gradProjected,
        int64_t rows, int64_t width);
    /// The same for bfloat16, given as its bits.
    void (*gegluForwardHalf)(
        const uint16_t* projected, uint16_t* output, int64_t rows, int64_t width);
    void (*gegluBackwardHalf)(const uint16_t* projected, const uint16_t* gradOutput,
        uint16_t* gradProjected, int64_t rows, int64_t width);

    InferenceKernels<float> single;
    InferenceKernels<uint16_t> half;
};

/// Floats of scratch memory that attentionForward and attentionBackward need for one head.
int64_t attentionScratchSize(const HeadView& head);

/// The variants that this processor can run, the fastest last.
std::vector<const CpuKernels*> usableCpuKernels();

/// The one in use: the fastest of them, until another is chosen.
const CpuKernels& cpuKernels();

/// Chooses a usable variant, for benchmarks and tests. Not while others compute: what one variant
/// has packed is of no use to another.
void useCpuKernels(const CpuKernels& kernels);

/// The variants; all but the first exist on x86-64 only.
extern const CpuKernels kBaselineKernels;
extern const CpuKernels kAvx2Kernels;
extern const CpuKernels kAvx512Kernels;
extern const CpuKernels kAvx512Bf16Kernels;
extern const CpuKernels kAmxKernels;

} // namespace detdiffusion::nn
