#include "core/models/autoencoder_kl_encoder.h"

#include "core/models/convolution.h"
#include "core/models/module_list.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

DownEncoderBlockImpl::DownEncoderBlockImpl(
    const AutoencoderKLConfig& config, int64_t inChannels, int64_t outChannels, bool downsamples)
{
    for (int64_t i = 0; i < config.layersPerBlock; ++i)
        m_resnets.emplace_back(ResnetOptions { .inChannels = i == 0 ? inChannels : outChannels,
            .outChannels = outChannels,
            .normGroups = config.normNumGroups,
            .normEps = kAutoencoderNormEps });
    register_module("resnets", moduleList(m_resnets));
    if (downsamples) {
        m_downsampler = Downsample2D(outChannels, Downsample2DImpl::Padding::RightAndBottom);
        register_module("downsamplers", torch::nn::ModuleList(m_downsampler));
    }
}

torch::Tensor DownEncoderBlockImpl::forward(torch::Tensor hidden)
{
    for (ResnetBlock2D& resnet : m_resnets)
        hidden = resnet(hidden);
    return m_downsampler.is_empty() ? hidden : m_downsampler(hidden);
}

AutoencoderKLEncoderImpl::AutoencoderKLEncoderImpl(const AutoencoderKLConfig& config)
    : m_convIn(convolution3x3(config.inChannels, config.blockOutChannels.front()))
    , m_midBlock(config.blockOutChannels.back(), config.normNumGroups)
    , m_normOut(config.normNumGroups, config.blockOutChannels.back(), kAutoencoderNormEps)
    , m_convOut(convolution3x3(config.blockOutChannels.back(), 2 * config.latentChannels))
{
    const std::vector<int64_t>& channels = config.blockOutChannels;
    for (size_t i = 0; i < channels.size(); ++i)
        m_downBlocks.emplace_back(
            config, channels[i == 0 ? 0 : i - 1], channels[i], i + 1 < channels.size());
    register_module("conv_in", m_convIn);
    register_module("down_blocks", moduleList(m_downBlocks));
    register_module("mid_block", m_midBlock);
    register_module("conv_norm_out", m_normOut);
    register_module("conv_out", m_convOut);
}

torch::Tensor AutoencoderKLEncoderImpl::forward(const torch::Tensor& image, const TapScope& scope)
{
    torch::Tensor hidden = m_convIn(image);
    scope.child("conv_in").report(hidden);
    for (size_t i = 0; i < m_downBlocks.size(); ++i) {
        hidden = m_downBlocks[i](hidden);
        scope.child("down_blocks", i).report(hidden);
    }
    hidden = m_midBlock(hidden);
    scope.child("mid_block").report(hidden);
    hidden = m_normOut(hidden);
    scope.child("conv_norm_out").report(hidden);
    hidden = m_convOut(torch::silu(hidden));
    scope.report(hidden);
    return hidden;
}

} // namespace detdiffusion::nn
