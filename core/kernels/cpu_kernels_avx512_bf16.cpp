#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx512Bf16Kernels = kKernelTable;

} // namespace detdiffusion::nn
