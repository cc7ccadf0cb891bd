#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx512Kernels = kKernelTable;

} // namespace detdiffusion::nn
