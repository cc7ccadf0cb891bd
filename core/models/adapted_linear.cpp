#include "core/models/adapted_linear.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

torch::Tensor AdaptedLinearImpl::forward(const torch::Tensor& x)
{
    const auto plain = LinearImpl::forward(x);
    return hasAdapter() ? plain + torch::linear(torch::linear(x, m_down), m_up) : plain;
}

void AdaptedLinearImpl::addAdapter(int64_t rank)
{
    const auto drawn = torch::randn({ rank, weight.size(1) }) / static_cast<double>(rank);
    m_down = drawn.to(weight.device()).requires_grad_(true);
    m_up = torch::zeros({ weight.size(0), rank }, weight.options()).requires_grad_(true);
}

torch::Tensor AdaptedLinearImpl::mergedWeight() const
{
    return (weight + torch::mm(m_up, m_down)).detach();
}

} // namespace detdiffusion::nn
