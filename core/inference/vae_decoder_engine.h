#pragma once

#include "core/inference/attention_layers.h"
#include "core/inference/packed_resnet.h"
#include "core/inference/packed_upsample.h"
#include "core/models/autoencoder_kl_config.h"

namespace detdiffusion::packed {

/// The decoder of nn::AutoencoderKL for inference on the CPU. Same numbers as the module up to
/// rounding. Not thread-safe.
class VaeDecoderEngine {
public:
    /// Takes `post_quant_conv.*` and `decoder.*`; the encoder's tensors stay in `weights`.
    VaeDecoderEngine(const nn::AutoencoderKLConfig& config, WeightSource& weights,
        torch::ScalarType type = torch::kFloat32);

    /// latent [B, latentChannels, h, w], divided by the scaling factor -> float [B, 3, f h, f w] in
    /// about [-1, 1]. Pictures are decoded one by one.
    torch::Tensor decode(const torch::Tensor& latent);

    const nn::AutoencoderKLConfig& config() const { return m_config; }

private:
    struct Level {
        std::vector<PackedResnet> resnets;
        std::vector<PackedUpsample> upsampler; ///< one, or none
    };

    torch::Tensor attend(const torch::Tensor& map) const;
    torch::Tensor decodeOne(const torch::Tensor& latent);

    nn::AutoencoderKLConfig m_config;
    torch::ScalarType m_type;
    PackedConvolution m_postQuant;
    PackedConvolution m_convIn;
    PackedResnet m_before;
    PackedGroupNorm m_attentionNorm;
    PackedSelfAttention m_attention;
    PackedResnet m_after;
    std::vector<Level> m_levels;
    PackedGroupNorm m_normOut;
    PackedConvolution m_convOut;
};

} // namespace detdiffusion::packed
