#include "core/models/transformer_2d.h"

#include "core/models/convolution.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

constexpr double kGroupNormEps = 1e-6; // fixed in diffusers, unlike the resnets' eps

AttentionOptions attentionOptions(const Transformer2DOptions& options, int64_t contextDim)
{
    return { .queryDim = options.channels, .contextDim = contextDim, .heads = options.heads };
}

} // namespace

BasicTransformerBlockImpl::BasicTransformerBlockImpl(const Transformer2DOptions& options)
    : m_norm1(register_module("norm1", LayerNorm(options.channels)))
    , m_attn1(register_module("attn1", Attention(attentionOptions(options, 0))))
    , m_norm2(register_module("norm2", LayerNorm(options.channels)))
    , m_attn2(register_module("attn2", Attention(attentionOptions(options, options.contextDim))))
    , m_norm3(register_module("norm3", LayerNorm(options.channels)))
    , m_ff(register_module("ff", FeedForward(options.channels)))
{
}

torch::Tensor BasicTransformerBlockImpl::forward(const torch::Tensor& hidden,
    const torch::Tensor& context, const TapScope& scope, const std::string& attentionPath)
{
    ProbabilityTap probabilityTap;
    if (scope.isActive())
        probabilityTap = [&](const torch::Tensor& value) {
            scope.reportAs("attn2_probs." + attentionPath, value);
        };

    const torch::Tensor normed = m_norm1(hidden);
    scope.child("norm1").report(normed);
    const torch::Tensor self = m_attn1(normed);
    scope.child("attn1").report(self);
    const torch::Tensor afterSelf = hidden + self;
    const torch::Tensor cross = m_attn2(m_norm2(afterSelf), context, probabilityTap);
    scope.child("attn2").report(cross);
    const torch::Tensor afterCross = afterSelf + cross;
    const torch::Tensor fed = m_ff(m_norm3(afterCross));
    scope.child("ff").report(fed);
    return afterCross + fed;
}

Transformer2DModelImpl::Transformer2DModelImpl(const Transformer2DOptions& options)
    : m_norm(
        register_module("norm", GroupNorm(options.normGroups, options.channels, kGroupNormEps)))
    , m_block(options)
{
    const int64_t channels = options.channels;
    if (options.useLinearProjection) {
        m_linearIn = register_module("proj_in", torch::nn::Linear(channels, channels));
        m_linearOut = register_module("proj_out", torch::nn::Linear(channels, channels));
    } else {

        m_convIn = register_module("proj_in", convolution1x1(channels, channels));
        m_convOut = register_module("proj_out", convolution1x1(channels, channels));
    }
    register_module("transformer_blocks", torch::nn::ModuleList(m_block));
}

torch::Tensor Transformer2DModelImpl::projectIn(const torch::Tensor& normed, const TapScope& scope)
{
    if (m_linearIn.is_empty()) {
        const torch::Tensor projected = m_convIn(normed);
        scope.child("proj_in").report(projected);
        return projected.flatten(2).transpose(1, 2).contiguous();
    }
    const torch::Tensor projected = m_linearIn(normed.flatten(2).transpose(1, 2));
    scope.child("proj_in").report(projected);
    return projected;
}

torch::Tensor Transformer2DModelImpl::projectOut(
    const torch::Tensor& tokens, at::IntArrayRef shape, const TapScope& scope)
{
    if (m_linearOut.is_empty()) {
        const torch::Tensor projected = m_convOut(tokens.transpose(1, 2).reshape(shape));
        scope.child("proj_out").report(projected);
        return projected;
    }
    const torch::Tensor projected = m_linearOut(tokens);
    scope.child("proj_out").report(projected);
    return projected.transpose(1, 2).reshape(shape);
}

torch::Tensor Transformer2DModelImpl::forward(
    const torch::Tensor& input, const torch::Tensor& context, const TapScope& scope)
{
    const torch::Tensor normed = m_norm(input);
    scope.child("norm").report(normed);
    const torch::Tensor tokens = m_block(
        projectIn(normed, scope), context, scope.child("transformer_blocks", 0), scope.path());
    const torch::Tensor output = input + projectOut(tokens, input.sizes(), scope);
    scope.report(output);
    return output;
}

} // namespace detdiffusion::nn
