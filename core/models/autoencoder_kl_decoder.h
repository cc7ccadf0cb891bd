#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/models/autoencoder_kl_mid_block.h"
#include "core/models/resampling.h"
#include "core/models/tap.h"

namespace detdiffusion::nn {

/// UpDecoderBlock2D: resnets and, but for the last level, an upsampler.
class UpDecoderBlockImpl : public torch::nn::Module {
public:
    UpDecoderBlockImpl(
        const AutoencoderKLConfig& config, int64_t inChannels, int64_t outChannels, bool upsamples);

    torch::Tensor forward(torch::Tensor hidden);

private:
    std::vector<ResnetBlock2D> m_resnets;
    Upsample2D m_upsampler { nullptr };
};
TORCH_MODULE(UpDecoderBlock);

/// Latent [B, latentChannels, h, w], after post_quant_conv -> image [B, outChannels, f * h, f * w].
class AutoencoderKLDecoderImpl : public torch::nn::Module {
public:
    explicit AutoencoderKLDecoderImpl(const AutoencoderKLConfig& config);

    torch::Tensor forward(const torch::Tensor& latent, const TapScope& scope);

private:
    torch::nn::Conv2d m_convIn;
    AutoencoderKLMidBlock m_midBlock;
    std::vector<UpDecoderBlock> m_upBlocks;
    GroupNorm m_normOut;
    torch::nn::Conv2d m_convOut;
};
TORCH_MODULE(AutoencoderKLDecoder);

} // namespace detdiffusion::nn
