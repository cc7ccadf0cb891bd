#include "core/models/normalization.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

GroupNormImpl::GroupNormImpl(int64_t groups, int64_t channels, double eps)
    : m_groups(groups)
    , m_eps(eps)
    , m_weight(register_parameter("weight", torch::ones({ channels })))
    , m_bias(register_parameter("bias", torch::zeros({ channels })))
{
}

torch::Tensor GroupNormImpl::forward(const torch::Tensor& input)
{
    const torch::Tensor output = torch::group_norm(input.to(torch::kFloat32), m_groups,
        m_weight.to(torch::kFloat32), m_bias.to(torch::kFloat32), m_eps);
    return output.to(input.scalar_type());
}

LayerNormImpl::LayerNormImpl(int64_t size, double eps)
    : m_size(size)
    , m_eps(eps)
    , m_weight(register_parameter("weight", torch::ones({ size })))
    , m_bias(register_parameter("bias", torch::zeros({ size })))
{
}

torch::Tensor LayerNormImpl::forward(const torch::Tensor& input)
{
    const torch::Tensor output = torch::layer_norm(input.to(torch::kFloat32), { m_size },
        m_weight.to(torch::kFloat32), m_bias.to(torch::kFloat32), m_eps);
    return output.to(input.scalar_type());
}

} // namespace detdiffusion::nn
