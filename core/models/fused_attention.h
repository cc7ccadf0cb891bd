#pragma once

#include <torch/types.h>

namespace detdiffusion::nn {

/// True when fusedAttention takes these tensors (on the CPU, float or bfloat16) and is the faster
/// way: for very wide heads the matrix library's large products are.
bool canFuseAttention(const torch::Tensor& query, int64_t heads);

/// Scaled dot-product attention, differentiable once, that never stores the scores. query
/// [B, N, heads * d], key and value [B, L, heads * d] -> [B, N, heads * d]. Computes in float.
torch::Tensor fusedAttention(const torch::Tensor& query, const torch::Tensor& key,
    const torch::Tensor& value, int64_t heads);

} // namespace detdiffusion::nn
