#include "core/kernels/cpu_kernels.h"

namespace detdiffusion::nn {

int64_t attentionScratchSize(const HeadView& head)
{
    // Five padded matrices of the keys' size, three tiles of queries and two of scores, as the
    // backward pass needs them.
    constexpr int64_t kPadding = 16;
    constexpr int64_t kQueryTile = 32;
    constexpr int64_t kKeyTile = 256;
    const int64_t width = head.width + kPadding;
    return 5 * (head.keys + kPadding) * width + 3 * kQueryTile * width + 2 * kQueryTile * kKeyTile;
}

std::vector<const CpuKernels*> usableCpuKernels()
{
    std::vector<const CpuKernels*> usable { &kBaselineKernels };
#if defined(DETDIFFUSION_X86_KERNELS)
    const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool hasAvx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512cd");
    if (hasAvx2)
        usable.push_back(&kAvx2Kernels);
    if (hasAvx512)
        usable.push_back(&kAvx512Kernels);
    if (hasAvx512 && __builtin_cpu_supports("avx512bf16"))
        usable.push_back(&kAvx512Bf16Kernels);
#endif
    return usable;
}

const CpuKernels& cpuKernels()
{
    static const CpuKernels* const best = usableCpuKernels().back();
    return *best;
}

} // namespace detdiffusion::nn
