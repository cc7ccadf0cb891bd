#include "core/tensor/device.h"

#include "core/domain/error.h"
#include "core/domain/launch_environment.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/DeviceGuard.h>
#include <torch/torch.h>

#include <algorithm>
#include <thread>

namespace detdiffusion {

namespace {

bool cpuMultipliesBf16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

/// LibTorch asks the present device for compute capability 8.
bool cudaMultipliesBf16(torch::Device device)
{
    if (!torch::cuda::is_available())
        return false;
    const c10::DeviceGuard guard(device);
    return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
}

torch::Device cudaDevice()
{
    const auto count = static_cast<int>(torch::cuda::device_count());
    return { torch::kCUDA,
        static_cast<c10::DeviceIndex>(cudaIndex(launchEnvironment().localRank, count)) };
}

} // namespace

torch::Device deviceFromString(const std::string& name)
{
    if (name == "cpu")
        return torch::kCPU;
    if (name == "auto")
        return torch::cuda::is_available() ? cudaDevice() : torch::kCPU;
    if (name != "cuda")
        throw Error("unknown device \"" + name + "\": use cpu, cuda or auto");
    if (!torch::cuda::is_available())
        throw Error("no CUDA device is available to this build of LibTorch; use --device cpu");
    return cudaDevice();
}

int cudaIndex(int localRank, int count)
{
    if (count == 1)
        return 0;
    if (localRank >= count)
        throw Error("process " + std::to_string(localRank) + " of this machine finds "
            + std::to_string(count) + " CUDA devices; start one process per device at most");
    return localRank;
}

torch::ScalarType precisionFromString(const std::string& name)
{
    if (name == "fp32")
        return torch::kFloat32;
    if (name == "bf16")
        return torch::kBFloat16;
    if (name == "fp16")
        return torch::kFloat16;
    throw Error("unknown precision \"" + name + "\": use fp32, bf16 or fp16");
}

torch::ScalarType computePrecision(const std::string& name, torch::Device device)
{
    if (name == "auto") {
        if (device.is_cuda())
            return cudaMultipliesBf16(device) ? torch::kBFloat16 : torch::kFloat16;
        return cpuMultipliesBf16() ? torch::kBFloat16 : torch::kFloat32;
    }
    const auto precision = precisionFromString(name);
    if (precision == torch::kFloat16 && device.is_cpu())
        throw Error("precision fp16 needs a CUDA device; use bf16 or fp32 on the CPU");
    return precision;
}

void setComputeThreads(int count)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    torch::set_num_threads(count > 0 ? count : std::max(1, cores));
}

} // namespace detdiffusion
