#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kAvx2Kernels = kKernelTable;

} // namespace detdiffusion::nn
