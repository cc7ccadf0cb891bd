#pragma once

#include <torch/types.h>

namespace detdiffusion::nn {

/// GEGLU (Shazeer 2020): the last dimension of `projected` holds values, then gates; the result,
/// half as wide, is value * gelu(gate). Differentiable once. One pass over memory on the CPU for
/// float and bfloat16, composed of LibTorch's operations elsewhere.
torch::Tensor geglu(const torch::Tensor& projected);

} // namespace detdiffusion::nn
