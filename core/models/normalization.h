#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

namespace detdiffusion::nn {

/// Group normalisation with float statistics for every input type: at::group_norm of LibTorch 1.13
/// keeps them in bfloat16, which is wrong by up to 100 %, and refuses bfloat16 under autocast.
class GroupNormImpl : public torch::nn::Module {
public:
    GroupNormImpl(int64_t groups, int64_t channels, double eps);

    /// [B, channels, ...] -> the same shape and type.
    torch::Tensor forward(const torch::Tensor& input);

private:
    int64_t m_groups;
    double m_eps;
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};
TORCH_MODULE(GroupNorm);

/// Layer normalisation over the last dimension, with float statistics for every input type.
class LayerNormImpl : public torch::nn::Module {
public:
    explicit LayerNormImpl(int64_t size, double eps = 1e-5);

    torch::Tensor forward(const torch::Tensor& input);

private:
    int64_t m_size;
    double m_eps;
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};
TORCH_MODULE(LayerNorm);

} // namespace detdiffusion::nn
