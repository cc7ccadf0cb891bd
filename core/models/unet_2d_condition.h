#pragma once

#include "core/models/time_embedding.h"
#include "core/models/unet_blocks.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace detdiffusion::nn {

/// Width of the time embedding over the first level's channels.
inline constexpr int64_t kTimeFactor = 4;

/// `unet/config.json` of a diffusers folder (diffusers' UNet2DConditionModel, the Stable Diffusion
/// subset).
struct UNet2DConditionConfig {
    int64_t inChannels = 4;
    int64_t outChannels = 4;
    std::vector<int64_t> blockOutChannels { 320, 640, 1280, 1280 };
    /// CrossAttnDownBlock2D | DownBlock2D, fine to coarse.
    std::vector<std::string> downBlockTypes { "CrossAttnDownBlock2D", "CrossAttnDownBlock2D",
        "CrossAttnDownBlock2D", "DownBlock2D" };
    /// CrossAttnUpBlock2D | UpBlock2D, coarse to fine.
    std::vector<std::string> upBlockTypes { "UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D",
        "CrossAttnUpBlock2D" };
    int64_t layersPerBlock = 2;
    int64_t crossAttentionDim = 768;
    /// diffusers' key `attention_head_dim` is the NUMBER of heads per level in SD (one value or a
    /// list). fromJson always gives one entry per level.
    std::vector<int64_t> attentionHeads { 8, 8, 8, 8 };
    int64_t normNumGroups = 32;
    double normEps = 1e-5;
    bool useLinearProjection = false;
    bool flipSinToCos = true;
    double freqShift = 0.0;
    int64_t sampleSize = 64;
    /// Our key `coordinate_channels`: 2 + 4 n = x and y in [-1, 1] and the sines and cosines of n
    /// wave lengths of each are appended to the sample inside forward(); conv_in has that many
    /// inputs more. 0 in every Stable Diffusion folder.
    int64_t coordinateChannels = 0;

    /// Missing or null keys take diffusers' defaults. Throws Error naming the key for anything that
    /// is out of range or not implemented.
    static UNet2DConditionConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;

    /// Channels of UNetOutput::decoderFeatures, coarse to fine.
    std::vector<int64_t> decoderChannels() const
    {
        return { blockOutChannels.rbegin(), blockOutChannels.rend() };
    }
};

/// What the perception head needs beside the prediction.
struct UNetOutput {
    torch::Tensor sample; ///< [B, outChannels, h, w]
    /// Last feature of every up block before its upsampler, coarse to fine (DetDiffusion f_1..f_n).
    std::vector<torch::Tensor> decoderFeatures;
};

/// Conditional U-Net (Rombach et al. 2022). Parameter names are diffusers'. Any latent size; when
/// it is no multiple of the down factor the skips' sizes are used for upsampling, as diffusers
/// does.
class UNet2DConditionModelImpl : public torch::nn::Module {
public:
    explicit UNet2DConditionModelImpl(const UNet2DConditionConfig& config);

    /// sample [B, inChannels, h, w], timesteps [B] or [1] (integer or float), context [B, L,
    /// crossAttentionDim].
    torch::Tensor forward(
        const torch::Tensor& sample, const torch::Tensor& timesteps, const torch::Tensor& context);
    UNetOutput forwardWithFeatures(
        const torch::Tensor& sample, const torch::Tensor& timesteps, const torch::Tensor& context);
    /// Sets an observer for the following forward calls; an empty function removes it. Beside
    /// module paths it sees `attn2_probs.<attention path>`, the cross-attention maps [B, heads, h *
    /// w, L].
    void setTap(Tap tap);
    /// Whether following forward calls keep only the inputs of the layers of all blocks and compute
    /// the rest again in the backward pass: the same gradients in less memory, see recomputedLayer.
    /// Off at first, and while there is a tap.
    void setGradientCheckpointing(bool enabled) { m_checkpointing = enabled; }

    const UNet2DConditionConfig& config() const { return m_config; }

private:
    void buildDownBlocks();
    void buildUpBlocks();
    UNetBlockOptions blockOptions(size_t level, bool hasAttention) const;
    torch::Tensor embedTime(const torch::Tensor& timesteps, const torch::Tensor& sample);
    torch::Tensor runUpBlocks(torch::Tensor hidden, const UNetConditioning& conditioning,
        std::vector<torch::Tensor>& skips, std::vector<torch::Tensor>& features);

    UNet2DConditionConfig m_config;
    Tap m_tap;
    bool m_checkpointing = false;
    torch::nn::Conv2d m_convIn { nullptr };
    TimeEmbedding m_timeEmbedding { nullptr };
    std::vector<UNetDownBlock> m_downBlocks;
    UNetMidBlock m_midBlock { nullptr };
    std::vector<UNetUpBlock> m_upBlocks;
    GroupNorm m_normOut { nullptr };
    torch::nn::Conv2d m_convOut { nullptr };
};
TORCH_MODULE(UNet2DConditionModel);

} // namespace detdiffusion::nn
