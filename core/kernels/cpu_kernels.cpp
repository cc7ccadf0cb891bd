#include "core/kernels/cpu_kernels.h"

#if defined(DETDIFFUSION_X86_KERNELS) && defined(__linux__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace detdiffusion::nn {

namespace {

#if defined(DETDIFFUSION_X86_KERNELS) && defined(__linux__)

/// The matrix unit's registers are large, so a process has to ask the kernel for them.
bool mayUseAmx()
{
    constexpr unsigned kTile = 1U << 24;
    constexpr unsigned kBf16 = 1U << 22;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned features = 0;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &features) == 0)
        return false;
    constexpr int kRequestPermission = 0x1023; // ARCH_REQ_XCOMP_PERM
    constexpr int kTileData = 18; // XFEATURE_XTILEDATA
    return (features & kTile) != 0 && (features & kBf16) != 0
        && syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

#elif defined(DETDIFFUSION_X86_KERNELS)

bool mayUseAmx()
{
    return false;
}

#endif

const CpuKernels*& chosenKernels()
{
    static const CpuKernels* chosen = usableCpuKernels().back();
    return chosen;
}

} // namespace

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
    const bool hasBf16 = hasAvx512 && __builtin_cpu_supports("avx512bf16");
    if (hasBf16)
        usable.push_back(&kAvx512Bf16Kernels);
    if (hasBf16 && mayUseAmx())
        usable.push_back(&kAmxKernels);
#endif
    return usable;
}

const CpuKernels& cpuKernels()
{
    return *chosenKernels();
}

void useCpuKernels(const CpuKernels& kernels)
{
    chosenKernels() = &kernels;
}

} // namespace detdiffusion::nn
