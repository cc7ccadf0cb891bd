#pragma once

#include <nlohmann/json_fwd.hpp>
#include <torch/nn/modules/container/sequential.h>

#include <vector>

namespace detdiffusion::nn {

/// `config.json` of diffusers' AutoencoderTiny (TAESD).
struct AutoencoderTinyConfig {
    int64_t inChannels = 3;
    int64_t outChannels = 3;
    int64_t latentChannels = 4;
    std::vector<int64_t> encoderBlockOutChannels { 64, 64, 64, 64 };
    std::vector<int64_t> decoderBlockOutChannels { 64, 64, 64, 64 };
    std::vector<int64_t> numEncoderBlocks { 1, 3, 3, 3 };
    std::vector<int64_t> numDecoderBlocks { 3, 3, 3, 1 };
    double latentMagnitude = 3.0;
    double latentShift = 0.5;
    double scalingFactor = 1.0;

    /// Missing or null keys take diffusers' defaults. Throws Error naming the key for anything that
    /// is out of range or not implemented.
    static AutoencoderTinyConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
};

/// The distilled autoencoder used for quick previews. Parameter names are diffusers'.
class AutoencoderTinyImpl : public torch::nn::Module {
public:
    explicit AutoencoderTinyImpl(const AutoencoderTinyConfig& config);

    torch::Tensor encode(const torch::Tensor& image); ///< [-1, 1] -> latents
    torch::Tensor decode(const torch::Tensor& latent); ///< latents -> [-1, 1]
    torch::Tensor scaleLatents(const torch::Tensor& latent) const; ///< raw -> [0, 1]
    torch::Tensor unscaleLatents(const torch::Tensor& latent) const; ///< [0, 1] -> raw

    const AutoencoderTinyConfig& config() const { return m_config; }

private:
    AutoencoderTinyConfig m_config;
    torch::nn::Sequential m_encoder;
    torch::nn::Sequential m_decoder;
};
TORCH_MODULE(AutoencoderTiny);

} // namespace detdiffusion::nn
