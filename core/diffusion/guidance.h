#pragma once

#include <torch/types.h>

namespace detdiffusion {

/// Ho & Salimans 2022: unconditional + scale * (conditional - unconditional).
torch::Tensor classifierFreeGuidance(
    const torch::Tensor& unconditional, const torch::Tensor& conditional, double scale);

} // namespace detdiffusion
