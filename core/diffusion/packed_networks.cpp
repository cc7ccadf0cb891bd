#include "core/diffusion/packed_networks.h"

#include <torch/torch.h>

#include <memory>
#include <utility>

namespace detdiffusion {

PackedNetworks::PackedNetworks(
    packed::ClipTextEngine textEncoder, packed::UNetEngine unet, packed::VaeDecoderEngine decoder)
    : m_textEncoder(std::move(textEncoder))
    , m_unet(std::move(unet))
    , m_decoder(std::move(decoder))
{
}

torch::Tensor PackedNetworks::encodeText(const torch::Tensor& ids)
{
    return m_textEncoder.encode(ids);
}

Denoiser PackedNetworks::denoiser(const torch::Tensor& context)
{
    const auto text = std::make_shared<packed::UNetContext>(m_unet.prepare(context));
    return [this, text](const torch::Tensor& latents, const torch::Tensor& timestep) {
        return m_unet.forward(latents, timestep, *text);
    };
}

torch::Tensor PackedNetworks::decode(const torch::Tensor& latents)
{
    return m_decoder.decode(latents / m_decoder.config().scalingFactor);
}

} // namespace detdiffusion
