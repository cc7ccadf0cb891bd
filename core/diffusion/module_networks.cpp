#include "core/diffusion/module_networks.h"

#include <torch/torch.h>

#include <utility>

namespace detdiffusion {

namespace {

torch::TensorOptions optionsOf(const torch::nn::Module& module)
{
    return module.parameters().front().options().requires_grad(false);
}

} // namespace

ModuleNetworks::ModuleNetworks(PipelineParts parts)
    : m_parts(std::move(parts))
{
}

torch::Tensor ModuleNetworks::encodeText(const torch::Tensor& ids)
{
    const torch::NoGradGuard noGradients;
    return m_parts.textEncoder(ids.to(optionsOf(*m_parts.textEncoder).device()));
}

Denoiser ModuleNetworks::denoiser(const torch::Tensor& context)
{
    const auto options = optionsOf(*m_parts.unet);
    return [this, options, text = context.to(options)](
               const torch::Tensor& latents, const torch::Tensor& timestep) {
        const torch::NoGradGuard noGradients;
        return m_parts.unet(latents.to(options), timestep.to(options.device()), text)
            .to(torch::kFloat32);
    };
}

torch::Tensor ModuleNetworks::decode(const torch::Tensor& latents)
{
    const torch::NoGradGuard noGradients;
    const auto unscaled = latents / m_parts.autoencoder->config().scalingFactor;
    return m_parts.autoencoder->decode(unscaled.to(optionsOf(*m_parts.autoencoder)))
        .to(torch::kFloat32);
}

torch::Device ModuleNetworks::device() const
{
    return optionsOf(*m_parts.unet).device();
}

int64_t ModuleNetworks::latentChannels() const
{
    return m_parts.unet->config().inChannels;
}

int64_t ModuleNetworks::downFactor() const
{
    return m_parts.autoencoder->config().downFactor();
}

} // namespace detdiffusion
