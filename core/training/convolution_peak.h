#pragma once

#include <torch/types.h>

namespace detdiffusion {

/// The fastest of several runs of a 3x3 convolution of 256 channels, in GFLOP/s of a quiet machine.
double convolutionGigaflops(torch::ScalarType type, int threads);

} // namespace detdiffusion
