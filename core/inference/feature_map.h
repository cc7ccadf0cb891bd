#pragma once

#include <torch/types.h>

namespace detdiffusion::packed {

// Feature maps of the packed engine are contiguous tensors [B, H, W, C] of float32 or bfloat16: a
// pixel's channels lie side by side, so that a map is a matrix of H * W tokens without a copy.

/// [B, C, H, W] of any float type -> feature map of `type`.
torch::Tensor toFeatureMap(const torch::Tensor& picture, torch::ScalarType type);
/// Feature map -> float [B, C, H, W], contiguous.
torch::Tensor fromFeatureMap(const torch::Tensor& map);

} // namespace detdiffusion::packed
