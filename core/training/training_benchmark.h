#pragma once

#include "core/engine/benchmark.h"

namespace detdiffusion {

/// One step of the diffusion training on invented data: LibTorch's own modules and optimizer in
/// float first, then this program's step in float, in bfloat16, and, with several threads, with a
/// worker on each. Operations are the layers' nominal ones, three times those of evaluating U-Net
/// and text encoder; the peak is that of a 3x3 convolution. Throws Error and Cancelled.
BenchmarkReport benchmarkTraining(const BenchmarkOptions& options, const Control& control);

} // namespace detdiffusion
