#include "core/tensor/device_memory.h"

#ifdef DETDIFFUSION_WITH_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace detdiffusion {

#ifdef DETDIFFUSION_WITH_CUDA

std::optional<double> deviceMegabytes(torch::Device device)
{
    if (!device.is_cuda())
        return std::nullopt;
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(device.index());
    return static_cast<double>(stats.reserved_bytes.front().current) / 1048576.0; // of all pools
}

#else

std::optional<double> deviceMegabytes(torch::Device)
{
    return std::nullopt;
}

#endif

} // namespace detdiffusion
