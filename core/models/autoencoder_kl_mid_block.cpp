#include "core/models/autoencoder_kl_mid_block.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

ResnetOptions resnetOptions(int64_t channels, int64_t normGroups)
{
    return { .inChannels = channels,
        .outChannels = channels,
        .normGroups = normGroups,
        .normEps = kAutoencoderNormEps };
}

} // namespace

SpatialAttentionImpl::SpatialAttentionImpl(int64_t channels, int64_t normGroups)
    : AttentionImpl({ .queryDim = channels, .heads = 1, .qkvBias = true })
    , m_norm(register_module("group_norm", GroupNorm(normGroups, channels, kAutoencoderNormEps)))
{
}

torch::Tensor SpatialAttentionImpl::forward(const torch::Tensor& input)
{
    const torch::Tensor tokens = m_norm(input).flatten(2).transpose(1, 2).contiguous();
    return input + AttentionImpl::forward(tokens).transpose(1, 2).reshape(input.sizes());
}

AutoencoderKLMidBlockImpl::AutoencoderKLMidBlockImpl(int64_t channels, int64_t normGroups)
    : m_before(resnetOptions(channels, normGroups))
    , m_attention(channels, normGroups)
    , m_after(resnetOptions(channels, normGroups))
{
    register_module("attentions", torch::nn::ModuleList(m_attention));
    register_module("resnets", torch::nn::ModuleList(m_before, m_after));
}

torch::Tensor AutoencoderKLMidBlockImpl::forward(const torch::Tensor& input)
{
    return m_after(m_attention(m_before(input)));
}

} // namespace detdiffusion::nn
