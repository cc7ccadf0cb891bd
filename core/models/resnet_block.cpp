#include "core/models/resnet_block.h"

#include "core/models/convolution.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

ResnetBlock2DImpl::ResnetBlock2DImpl(const ResnetOptions& options)
    : m_norm1(options.normGroups, options.inChannels, options.normEps)
    , m_conv1(convolution3x3(options.inChannels, options.outChannels))
    , m_norm2(options.normGroups, options.outChannels, options.normEps)
    , m_conv2(convolution3x3(options.outChannels, options.outChannels))
{
    register_module("norm1", m_norm1);
    register_module("conv1", m_conv1);
    if (options.timeChannels > 0)
        m_timeProj = register_module(
            "time_emb_proj", torch::nn::Linear(options.timeChannels, options.outChannels));
    register_module("norm2", m_norm2);
    register_module("conv2", m_conv2);
    if (options.inChannels != options.outChannels)
        m_shortcut = register_module(
            "conv_shortcut", convolution1x1(options.inChannels, options.outChannels));
}

torch::Tensor ResnetBlock2DImpl::forward(const torch::Tensor& input, const torch::Tensor& time)
{
    torch::Tensor hidden = m_conv1(torch::silu(m_norm1(input)));
    if (!m_timeProj.is_empty())
        hidden = hidden + m_timeProj(torch::silu(time)).unsqueeze(-1).unsqueeze(-1);
    hidden = m_conv2(torch::silu(m_norm2(hidden)));
    return (m_shortcut.is_empty() ? input : m_shortcut(input)) + hidden;
}

} // namespace detdiffusion::nn
