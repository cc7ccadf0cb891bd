#pragma once

#include "core/domain/image.h"

#include <torch/types.h>

namespace detdiffusion {

/// RGB bytes -> float [1, 3, H, W] in [-1, 1] on the CPU.
torch::Tensor tensorFromImage(const Image& image);

/// float [1, 3, H, W] or [3, H, W] in [-1, 1] on any device -> RGB bytes, rounded and clamped.
Image imageFromTensor(const torch::Tensor& tensor);

} // namespace detdiffusion
