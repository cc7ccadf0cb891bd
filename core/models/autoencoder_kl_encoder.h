#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/models/autoencoder_kl_mid_block.h"
#include "core/models/resampling.h"
#include "core/models/tap.h"

namespace detdiffusion::nn {

/// DownEncoderBlock2D: resnets and, but for the last level, an asymmetrically padded downsampler.
class DownEncoderBlockImpl : public torch::nn::Module {
public:
    DownEncoderBlockImpl(const AutoencoderKLConfig& config, int64_t inChannels, int64_t outChannels,
        bool downsamples);

    torch::Tensor forward(torch::Tensor hidden);

private:
    std::vector<ResnetBlock2D> m_resnets;
    Downsample2D m_downsampler { nullptr };
};
TORCH_MODULE(DownEncoderBlock);

/// Image [B, inChannels, H, W] -> [B, 2 * latentChannels, H / f, W / f], before quant_conv.
class AutoencoderKLEncoderImpl : public torch::nn::Module {
public:
    explicit AutoencoderKLEncoderImpl(const AutoencoderKLConfig& config);

    torch::Tensor forward(const torch::Tensor& image, const TapScope& scope);

private:
    torch::nn::Conv2d m_convIn;
    std::vector<DownEncoderBlock> m_downBlocks;
    AutoencoderKLMidBlock m_midBlock;
    GroupNorm m_normOut;
    torch::nn::Conv2d m_convOut;
};
TORCH_MODULE(AutoencoderKLEncoder);

} // namespace detdiffusion::nn
