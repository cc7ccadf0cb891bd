#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kBaselineKernels = kKernelTable;

} // namespace detdiffusion::nn
