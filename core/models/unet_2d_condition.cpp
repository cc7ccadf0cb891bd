#include "core/models/unet_2d_condition.h"

#include "core/domain/error.h"
#include "core/models/convolution.h"
#include "core/models/coordinate_planes.h"
#include "core/models/module_list.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::nn {

UNet2DConditionModelImpl::UNet2DConditionModelImpl(const UNet2DConditionConfig& config)
    : m_config(config)
{
    const std::vector<int64_t>& channels = config.blockOutChannels;
    m_convIn = register_module(
        "conv_in", convolution3x3(config.inChannels + config.coordinateChannels, channels.front()));
    m_timeEmbedding = register_module(
        "time_embedding", TimeEmbedding(channels.front(), kTimeFactor * channels.front()));
    buildDownBlocks();
    buildUpBlocks();
    UNetBlockOptions middle = blockOptions(channels.size() - 1, true);
    middle.inChannels = channels.back();
    m_midBlock = register_module("mid_block", UNetMidBlock(middle));
    m_normOut = register_module(
        "conv_norm_out", GroupNorm(config.normNumGroups, channels.front(), config.normEps));
    m_convOut = register_module("conv_out", convolution3x3(channels.front(), config.outChannels));
}

UNetBlockOptions UNet2DConditionModelImpl::blockOptions(size_t level, bool hasAttention) const
{
    const int64_t width = m_config.blockOutChannels[level];
    return { .inChannels = width,
        .outChannels = width,
        .skipChannels = {},
        .layers = m_config.layersPerBlock,
        .hasAttention = hasAttention,
        .timeChannels = kTimeFactor * m_config.blockOutChannels.front(),
        .normEps = m_config.normEps,
        .attention = { .channels = width,
            .heads = m_config.attentionHeads.at(level),
            .contextDim = m_config.crossAttentionDim,
            .normGroups = m_config.normNumGroups,
            .useLinearProjection = m_config.useLinearProjection } };
}

void UNet2DConditionModelImpl::buildDownBlocks()
{
    const std::vector<int64_t>& channels = m_config.blockOutChannels;
    for (size_t level = 0; level < channels.size(); ++level) {
        UNetBlockOptions options =
            blockOptions(level, m_config.downBlockTypes.at(level) == "CrossAttnDownBlock2D");
        options.inChannels = channels[level == 0 ? 0 : level - 1];
        options.resizes = level + 1 < channels.size();
        m_downBlocks.emplace_back(options);
    }
    register_module("down_blocks", moduleList(m_downBlocks));
}

void UNet2DConditionModelImpl::buildUpBlocks()
{
    const std::vector<int64_t>& channels = m_config.blockOutChannels;
    const size_t levels = channels.size();
    for (size_t i = 0; i < levels; ++i) {
        const size_t level = levels - 1 - i;
        UNetBlockOptions options =
            blockOptions(level, m_config.upBlockTypes.at(i) == "CrossAttnUpBlock2D");
        options.inChannels = channels[std::min(level + 1, levels - 1)];
        options.skipChannels.assign(static_cast<size_t>(m_config.layersPerBlock), channels[level]);
        options.skipChannels.push_back(channels[level == 0 ? 0 : level - 1]);
        options.resizes = level > 0;
        m_upBlocks.emplace_back(options);
    }
    register_module("up_blocks", moduleList(m_upBlocks));
}

torch::Tensor UNet2DConditionModelImpl::embedTime(
    const torch::Tensor& timesteps, const torch::Tensor& sample)
{
    const torch::Tensor sinusoid =
        sinusoidalEmbedding(timesteps.to(sample.device()).reshape({ -1 }),
            { .width = m_config.blockOutChannels.front(),
                .flipSinToCos = m_config.flipSinToCos,
                .freqShift = m_config.freqShift })
            .expand({ sample.size(0), -1 });
    const TapScope scope(m_tap);
    scope.child("time_proj").report(sinusoid);
    const torch::Tensor embedding = m_timeEmbedding(sinusoid.to(sample.scalar_type()));
    scope.child("time_embedding").report(embedding);
    return embedding;
}

torch::Tensor UNet2DConditionModelImpl::runUpBlocks(torch::Tensor hidden,
    const UNetConditioning& conditioning, std::vector<torch::Tensor>& skips,
    std::vector<torch::Tensor>& features)
{
    for (size_t i = 0; i < m_upBlocks.size(); ++i) {
        const TapScope scope = TapScope(m_tap).child("up_blocks", i);
        hidden = m_upBlocks[i](hidden, conditioning, skips, scope);
        features.push_back(hidden);
        if (m_upBlocks[i]->hasUpsampler())
            hidden = m_upBlocks[i]->upsample(hidden, skips.back().sizes().slice(2));
        scope.report(hidden);
    }
    return hidden;
}

UNetOutput UNet2DConditionModelImpl::forwardWithFeatures(
    const torch::Tensor& sample, const torch::Tensor& timesteps, const torch::Tensor& context)
{
    if (sample.dim() != 4 || sample.size(1) != m_config.inChannels)
        throw Error("the U-Net needs a sample with " + std::to_string(m_config.inChannels)
            + " channels; check that the latents come from this model's autoencoder");
    const TapScope scope(m_tap);
    const UNetConditioning conditioning { embedTime(timesteps, sample), context,
        m_checkpointing && !m_tap };
    torch::Tensor hidden = m_convIn(m_config.coordinateChannels > 0
            ? appendCoordinates(sample, m_config.coordinateChannels)
            : sample);
    scope.child("conv_in").report(hidden);

    std::vector<torch::Tensor> skips { hidden };
    for (size_t i = 0; i < m_downBlocks.size(); ++i)
        hidden = m_downBlocks[i](hidden, conditioning, skips, scope.child("down_blocks", i));
    hidden = m_midBlock(hidden, conditioning, scope.child("mid_block"));

    UNetOutput output;
    hidden = m_normOut(runUpBlocks(hidden, conditioning, skips, output.decoderFeatures));
    scope.child("conv_norm_out").report(hidden);
    output.sample = m_convOut(torch::silu(hidden));
    return output;
}

torch::Tensor UNet2DConditionModelImpl::forward(
    const torch::Tensor& sample, const torch::Tensor& timesteps, const torch::Tensor& context)
{
    return forwardWithFeatures(sample, timesteps, context).sample;
}

void UNet2DConditionModelImpl::setTap(Tap tap)
{
    m_tap = std::move(tap);
}

} // namespace detdiffusion::nn
