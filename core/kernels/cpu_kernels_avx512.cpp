#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx512Kernels = kernelTable("AVX-512");

} // namespace detdiffusion::nn
