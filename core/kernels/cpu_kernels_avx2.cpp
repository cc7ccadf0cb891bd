#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx2Kernels = kernelTable("AVX2");

} // namespace detdiffusion::nn
