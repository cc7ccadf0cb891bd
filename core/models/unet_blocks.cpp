#include "core/models/unet_blocks.h"

#include "core/models/module_list.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

ResnetBlock2D makeResnet(const UNetBlockOptions& options, int64_t inChannels)
{
    return ResnetBlock2D(ResnetOptions { .inChannels = inChannels,
        .outChannels = options.outChannels,
        .timeChannels = options.timeChannels,
        .normGroups = options.attention.normGroups,
        .normEps = options.normEps });
}

/// Resnet `index` with the attention that follows it in blocks that have one.
torch::Tensor runLayer(size_t index, torch::Tensor hidden, std::vector<ResnetBlock2D>& resnets,
    std::vector<Transformer2DModel>& attentions, const UNetConditioning& conditioning,
    const TapScope& scope)
{
    hidden = resnets[index](hidden, conditioning.time);
    scope.child("resnets", index).report(hidden);
    if (attentions.empty())
        return hidden;
    return attentions[index](hidden, conditioning.context, scope.child("attentions", index));
}

} // namespace

UNetDownBlockImpl::UNetDownBlockImpl(const UNetBlockOptions& options)
{
    for (int64_t i = 0; i < options.layers; ++i) {
        m_resnets.push_back(makeResnet(options, i == 0 ? options.inChannels : options.outChannels));
        if (options.hasAttention)
            m_attentions.emplace_back(options.attention);
    }
    if (options.hasAttention)
        register_module("attentions", moduleList(m_attentions));
    register_module("resnets", moduleList(m_resnets));
    if (options.resizes) {
        m_downsampler = Downsample2D(options.outChannels, Downsample2DImpl::Padding::Symmetric);
        register_module("downsamplers", torch::nn::ModuleList(m_downsampler));
    }
}

torch::Tensor UNetDownBlockImpl::forward(torch::Tensor hidden, const UNetConditioning& conditioning,
    std::vector<torch::Tensor>& skips, const TapScope& scope)
{
    for (size_t i = 0; i < m_resnets.size(); ++i) {
        hidden = runLayer(i, hidden, m_resnets, m_attentions, conditioning, scope);
        skips.push_back(hidden);
    }
    if (!m_downsampler.is_empty()) {
        hidden = m_downsampler(hidden);
        skips.push_back(hidden);
    }
    scope.report(hidden);
    return hidden;
}

UNetMidBlockImpl::UNetMidBlockImpl(const UNetBlockOptions& options)
    : m_before(makeResnet(options, options.inChannels))
    , m_attention(options.attention)
    , m_after(makeResnet(options, options.outChannels))
{
    register_module("attentions", torch::nn::ModuleList(m_attention));
    register_module("resnets", torch::nn::ModuleList(m_before, m_after));
}

torch::Tensor UNetMidBlockImpl::forward(
    const torch::Tensor& hidden, const UNetConditioning& conditioning, const TapScope& scope)
{
    const torch::Tensor before = m_before(hidden, conditioning.time);
    scope.child("resnets", 0).report(before);
    const torch::Tensor attended =
        m_attention(before, conditioning.context, scope.child("attentions", 0));
    const torch::Tensor after = m_after(attended, conditioning.time);
    scope.child("resnets", 1).report(after);
    scope.report(after);
    return after;
}

UNetUpBlockImpl::UNetUpBlockImpl(const UNetBlockOptions& options)
{
    for (size_t i = 0; i < options.skipChannels.size(); ++i) {
        const int64_t inChannels = i == 0 ? options.inChannels : options.outChannels;
        m_resnets.push_back(makeResnet(options, inChannels + options.skipChannels[i]));
        if (options.hasAttention)
            m_attentions.emplace_back(options.attention);
    }
    if (options.hasAttention)
        register_module("attentions", moduleList(m_attentions));
    register_module("resnets", moduleList(m_resnets));
    if (options.resizes) {
        m_upsampler = Upsample2D(options.outChannels);
        register_module("upsamplers", torch::nn::ModuleList(m_upsampler));
    }
}

torch::Tensor UNetUpBlockImpl::forward(torch::Tensor hidden, const UNetConditioning& conditioning,
    std::vector<torch::Tensor>& skips, const TapScope& scope)
{
    for (size_t i = 0; i < m_resnets.size(); ++i) {
        hidden = torch::cat({ hidden, skips.back() }, 1);
        skips.pop_back();
        hidden = runLayer(i, hidden, m_resnets, m_attentions, conditioning, scope);
    }
    return hidden;
}

torch::Tensor UNetUpBlockImpl::upsample(const torch::Tensor& feature, at::IntArrayRef size)
{
    return hasUpsampler() ? m_upsampler->forward(feature, size) : feature;
}

} // namespace detdiffusion::nn
