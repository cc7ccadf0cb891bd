#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

const CpuKernels kBaselineKernels = kernelTable("baseline");

} // namespace detdiffusion::nn
