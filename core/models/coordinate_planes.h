#pragma once

#include <torch/types.h>

namespace detdiffusion::nn {

/// The sample [B, C, h, w] with `channels` = 2 + 4 n constant planes behind its own: x in [-1, 1]
/// and the sines and cosines of n wave lengths, then the same of y.
torch::Tensor appendCoordinates(const torch::Tensor& sample, int64_t channels);

} // namespace detdiffusion::nn
