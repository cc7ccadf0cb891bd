#include "core/models/unet_blocks.h"

#include "core/models/module_list.h"
#include "core/models/recomputed_layer.h"

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

/// A resnet with the attention that follows it, if any.
struct Layer {
    size_t index; ///< in its block
    ResnetBlock2D resnet;
    Transformer2DModel attention { nullptr };

    torch::Tensor compute(
        torch::Tensor hidden, const UNetConditioning& conditioning, const TapScope& scope)
    {
        hidden = resnet(hidden, conditioning.time);
        scope.child("resnets", index).report(hidden);
        if (attention.is_empty())
            return hidden;
        return attention(hidden, conditioning.context, scope.child("attentions", index));
    }
};

Layer layerAt(size_t index, const std::vector<ResnetBlock2D>& resnets,
    const std::vector<Transformer2DModel>& attentions)
{
    if (attentions.empty())
        return { index, resnets[index] };
    return { index, resnets[index], attentions[index] };
}

/// The layer on the channels of `parts` side by side.
torch::Tensor runLayer(Layer layer, const std::vector<torch::Tensor>& parts,
    const UNetConditioning& conditioning, const TapScope& scope)
{
    const auto joined = [](const std::vector<torch::Tensor>& tensors) {
        return tensors.size() == 1 ? tensors.front() : torch::cat(tensors, 1);
    };
    if (!conditioning.recompute)
        return layer.compute(joined(parts), conditioning, scope);
    std::vector<torch::Tensor> inputs { conditioning.time, conditioning.context };
    inputs.insert(inputs.end(), parts.begin(), parts.end());
    return recomputedLayer(
        [layer, joined](const std::vector<torch::Tensor>& given) mutable {
            return layer.compute(
                joined({ given.begin() + 2, given.end() }), { given[0], given[1] }, {});
        },
        inputs);
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
        hidden = runLayer(layerAt(i, m_resnets, m_attentions), { hidden }, conditioning, scope);
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
    const torch::Tensor attended =
        runLayer({ 0, m_before, m_attention }, { hidden }, conditioning, scope);
    const torch::Tensor after = runLayer({ 1, m_after }, { attended }, conditioning, scope);
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
        hidden = runLayer(
            layerAt(i, m_resnets, m_attentions), { hidden, skips.back() }, conditioning, scope);
        skips.pop_back();
    }
    return hidden;
}

torch::Tensor UNetUpBlockImpl::upsample(const torch::Tensor& feature, at::IntArrayRef size)
{
    return hasUpsampler() ? m_upsampler->forward(feature, size) : feature;
}

} // namespace detdiffusion::nn
