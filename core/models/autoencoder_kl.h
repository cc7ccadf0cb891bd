#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/models/autoencoder_kl_decoder.h"
#include "core/models/autoencoder_kl_encoder.h"

namespace detdiffusion::nn {

/// Diagonal Gaussian over latents (before scaling).
struct LatentDistribution {
    torch::Tensor mean; ///< [B, latentChannels, h, w]
    torch::Tensor logVariance; ///< clamped to [-30, 20]

    torch::Tensor standardDeviation() const;
    torch::Tensor sample(const torch::Tensor& noise) const;
    /// KL to the standard normal, summed per sample: [B].
    torch::Tensor klDivergence() const;
};

/// The KL-regularised autoencoder of latent diffusion. Parameter names are diffusers'; old
/// attention names (query, key, value, proj_attn) are accepted by renameOldAttentionKeys
/// (autoencoder_kl_keys.h) when loading.
class AutoencoderKLImpl : public torch::nn::Module {
public:
    explicit AutoencoderKLImpl(const AutoencoderKLConfig& config);

    /// image [B, 3, H, W] in [-1, 1]; H and W multiples of downFactor().
    LatentDistribution encode(const torch::Tensor& image);
    /// The distribution's parameters after quant_conv [B, 2 * latentChannels, h, w].
    torch::Tensor moments(const torch::Tensor& image);
    /// latent already divided by scalingFactor -> image in about [-1, 1].
    torch::Tensor decode(const torch::Tensor& latent);
    /// Sets an observer for the following calls; an empty function removes it.
    void setTap(Tap tap);

    const AutoencoderKLConfig& config() const { return m_config; }

private:
    AutoencoderKLConfig m_config;
    Tap m_tap;
    AutoencoderKLEncoder m_encoder;
    AutoencoderKLDecoder m_decoder;
    torch::nn::Conv2d m_quantConv;
    torch::nn::Conv2d m_postQuantConv;
};
TORCH_MODULE(AutoencoderKL);

} // namespace detdiffusion::nn
