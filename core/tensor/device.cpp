#include "core/tensor/device.h"

#include "core/domain/error.h"

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

} // namespace

torch::Device deviceFromString(const std::string& name)
{
    if (name == "cpu")
        return torch::kCPU;
    if (name == "auto")
        return torch::cuda::is_available() ? torch::kCUDA : torch::kCPU;
    if (name != "cuda")
        throw Error("unknown device \"" + name + "\": use cpu, cuda or auto");
    if (!torch::cuda::is_available())
        throw Error("no CUDA device is available to this build of LibTorch; use --device cpu");
    return torch::kCUDA;
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

torch::ScalarType trainingPrecision(const std::string& name, torch::Device device)
{
    if (name != "auto")
        return precisionFromString(name);
    return device.is_cuda() || cpuMultipliesBf16() ? torch::kBFloat16 : torch::kFloat32;
}

torch::ScalarType paintingPrecision(const std::string& name, torch::Device device)
{
    const auto precision = trainingPrecision(name, device);
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
