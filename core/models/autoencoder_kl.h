#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace detdiffusion::nn {

/// `vae/config.json` of a diffusers folder (diffusers' AutoencoderKL).
struct AutoencoderKLConfig {
    int64_t inChannels = 3;
    int64_t outChannels = 3;
    int64_t latentChannels = 4;
    std::vector<int64_t> blockOutChannels { 128, 256, 512, 512 };
    int64_t layersPerBlock = 2;
    int64_t normNumGroups = 32;
    int64_t sampleSize = 512;
    double scalingFactor = 0.18215;

    static AutoencoderKLConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
    /// Pixels per latent cell and side.
    int64_t downFactor() const { return int64_t { 1 } << (blockOutChannels.size() - 1); }
};

/// Diagonal Gaussian over latents (before scaling).
struct LatentDistribution {
    torch::Tensor mean; ///< [B, latentChannels, h, w]
    torch::Tensor logVariance; ///< clamped to [-30, 20]

    torch::Tensor standardDeviation() const;
    torch::Tensor sample(const torch::Tensor& noise) const;
    /// KL to the standard normal, summed per sample: [B].
    torch::Tensor klDivergence() const;
};

/// The KL-regularised autoencoder of latent diffusion. Parameter names are diffusers'; old attention
/// names (query, key, value, proj_attn) are accepted by renameOldAttentionKeys when loading.
class AutoencoderKLImpl : public torch::nn::Module {
public:
    explicit AutoencoderKLImpl(const AutoencoderKLConfig& config);

    /// image [B, 3, H, W] in [-1, 1]; H and W multiples of downFactor().
    LatentDistribution encode(const torch::Tensor& image);
    /// The distribution's parameters after quant_conv [B, 2 * latentChannels, h, w].
    torch::Tensor moments(const torch::Tensor& image);
    /// latent already divided by scalingFactor -> image in about [-1, 1].
    torch::Tensor decode(const torch::Tensor& latent);
    void setTap(std::function<void(const std::string&, const torch::Tensor&)> tap);

    const AutoencoderKLConfig& config() const { return m_config; }

private:
    struct Parts;
    AutoencoderKLConfig m_config;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(AutoencoderKL);

} // namespace detdiffusion::nn
