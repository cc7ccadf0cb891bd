#include "core/diffusion/guidance.h"

#include <torch/torch.h>

namespace detdiffusion {

torch::Tensor classifierFreeGuidance(
    const torch::Tensor& unconditional, const torch::Tensor& conditional, double scale)
{
    return unconditional + scale * (conditional - unconditional);
}

} // namespace detdiffusion
