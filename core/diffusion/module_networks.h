#pragma once

#include "core/diffusion/latent_networks.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

namespace detdiffusion {

/// The networks of a latent diffusion model and the noise schedule they were trained with.
struct PipelineParts {
    nn::ClipTextModel textEncoder { nullptr };
    nn::UNet2DConditionModel unet { nullptr };
    nn::AutoencoderKL autoencoder { nullptr };
    SchedulerConfig scheduler;
};

/// LibTorch's modules: the reference, and what runs on CUDA. Shares the modules it is given, runs
/// on their device and in their precision.
class ModuleNetworks : public LatentNetworks {
public:
    explicit ModuleNetworks(PipelineParts parts);

    torch::Tensor encodeText(const torch::Tensor& ids) override;
    Denoiser denoiser(const torch::Tensor& context) override;
    torch::Tensor decode(const torch::Tensor& latents) override;
    torch::Device device() const override;
    int64_t latentChannels() const override;
    int64_t downFactor() const override;

private:
    PipelineParts m_parts;
};

} // namespace detdiffusion
