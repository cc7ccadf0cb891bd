#pragma once

#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>

namespace detdiffusion::nn {

/// A linear layer that may carry a low-rank adapter (LoRA, Hu et al. 2021):
///
///     y = x W^T + b + (x down^T) up^T
///
/// The adapter is no parameter of the module, so the module's state is that of a plain layer.
class AdaptedLinearImpl : public torch::nn::LinearImpl {
public:
    using LinearImpl::LinearImpl;

    torch::Tensor forward(const torch::Tensor& x);

    /// down [rank, in] is drawn from LibTorch's global generator with deviation 1 / rank, up [out,
    /// rank] starts at zero: nothing changes before the first step. On the weight's device.
    void addAdapter(int64_t rank);
    bool hasAdapter() const { return m_down.defined(); }
    torch::Tensor& down() { return m_down; }
    torch::Tensor& up() { return m_up; }
    /// W + up down, detached.
    torch::Tensor mergedWeight() const;

private:
    torch::Tensor m_down;
    torch::Tensor m_up;
};
TORCH_MODULE(AdaptedLinear);

} // namespace detdiffusion::nn
