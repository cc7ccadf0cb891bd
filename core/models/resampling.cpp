#include "core/models/resampling.h"

#include "core/models/convolution.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

Downsample2DImpl::Downsample2DImpl(int64_t channels, Padding padding)
    : m_padding(padding)
    , m_conv(torch::nn::Conv2dOptions(channels, channels, 3)
                 .stride(2)
                 .padding(padding == Padding::Symmetric ? 1 : 0))
{
    register_module("conv", m_conv);
}

torch::Tensor Downsample2DImpl::forward(const torch::Tensor& input)
{
    if (m_padding == Padding::Symmetric)
        return m_conv(input);
    return m_conv(torch::constant_pad_nd(input, { 0, 1, 0, 1 }));
}

Upsample2DImpl::Upsample2DImpl(int64_t channels)
    : m_conv(convolution3x3(channels, channels))
{
    register_module("conv", m_conv);
}

torch::Tensor Upsample2DImpl::forward(const torch::Tensor& input)
{
    return forward(input, { 2 * input.size(2), 2 * input.size(3) });
}

torch::Tensor Upsample2DImpl::forward(const torch::Tensor& input, at::IntArrayRef size)
{
    return m_conv(torch::upsample_nearest2d(input, size));
}

} // namespace detdiffusion::nn
