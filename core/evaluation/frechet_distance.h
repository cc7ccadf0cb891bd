#pragma once

#include <torch/types.h>

namespace detdiffusion {

/// Fréchet distance between the Gaussians fitted to two sets of feature vectors (Dowson & Landau
/// 1982; used on Inception features by Heusel et al. 2017, where alone it is called FID). `a` and
/// `b`: [n, D] and [m, D], n and m >= 2, any floating type; computed in double with the unbiased
/// covariance. Small negative results of identical sets are rounding. Throws Error.
double frechetDistance(const torch::Tensor& a, const torch::Tensor& b);

} // namespace detdiffusion
