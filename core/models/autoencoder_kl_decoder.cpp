#include "core/models/autoencoder_kl_decoder.h"

#include "core/models/convolution.h"
#include "core/models/module_list.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

UpDecoderBlockImpl::UpDecoderBlockImpl(
    const AutoencoderKLConfig& config, int64_t inChannels, int64_t outChannels, bool upsamples)
{
    for (int64_t i = 0; i <= config.layersPerBlock; ++i)
        m_resnets.emplace_back(ResnetOptions { .inChannels = i == 0 ? inChannels : outChannels,
            .outChannels = outChannels,
            .normGroups = config.normNumGroups,
            .normEps = kAutoencoderNormEps });
    register_module("resnets", moduleList(m_resnets));
    if (upsamples) {
        m_upsampler = Upsample2D(outChannels);
        register_module("upsamplers", torch::nn::ModuleList(m_upsampler));
    }
}

torch::Tensor UpDecoderBlockImpl::forward(torch::Tensor hidden)
{
    for (ResnetBlock2D& resnet : m_resnets)
        hidden = resnet(hidden);
    return m_upsampler.is_empty() ? hidden : m_upsampler->forward(hidden);
}

AutoencoderKLDecoderImpl::AutoencoderKLDecoderImpl(const AutoencoderKLConfig& config)
    : m_convIn(convolution3x3(config.latentChannels, config.blockOutChannels.back()))
    , m_midBlock(config.blockOutChannels.back(), config.normNumGroups)
    , m_normOut(config.normNumGroups, config.blockOutChannels.front(), kAutoencoderNormEps)
    , m_convOut(convolution3x3(config.blockOutChannels.front(), config.outChannels))
{
    const std::vector<int64_t> channels(
        config.blockOutChannels.rbegin(), config.blockOutChannels.rend());
    for (size_t i = 0; i < channels.size(); ++i)
        m_upBlocks.emplace_back(
            config, channels[i == 0 ? 0 : i - 1], channels[i], i + 1 < channels.size());
    register_module("conv_in", m_convIn);
    register_module("mid_block", m_midBlock);
    register_module("up_blocks", moduleList(m_upBlocks));
    register_module("conv_norm_out", m_normOut);
    register_module("conv_out", m_convOut);
}

torch::Tensor AutoencoderKLDecoderImpl::forward(const torch::Tensor& latent, const TapScope& scope)
{
    torch::Tensor hidden = m_convIn(latent);
    scope.child("conv_in").report(hidden);
    hidden = m_midBlock(hidden);
    scope.child("mid_block").report(hidden);
    for (size_t i = 0; i < m_upBlocks.size(); ++i) {
        hidden = m_upBlocks[i](hidden);
        scope.child("up_blocks", i).report(hidden);
    }
    hidden = m_normOut(hidden);
    scope.child("conv_norm_out").report(hidden);
    hidden = m_convOut(torch::silu(hidden));
    scope.report(hidden);
    return hidden;
}

} // namespace detdiffusion::nn
