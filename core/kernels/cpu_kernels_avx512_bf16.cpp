#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx512Bf16Kernels = kernelTable("AVX-512-BF16");

} // namespace detdiffusion::nn
