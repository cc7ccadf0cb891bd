#include "core/diffusion/packed_networks.h"

#include <torch/torch.h>

#include <memory>
#include <utility>

namespace detdiffusion {

namespace {

/// The empty one, and those of a pair.
constexpr size_t kRememberedTexts = 4;

} // namespace

PackedNetworks::PackedNetworks(
    packed::ClipTextEngine textEncoder, packed::UNetEngine unet, packed::VaeDecoderEngine decoder)
    : m_textEncoder(std::move(textEncoder))
    , m_unet(std::move(unet))
    , m_decoder(std::move(decoder))
{
}

torch::Tensor PackedNetworks::encodeText(const torch::Tensor& ids)
{
    for (const auto& text : m_texts)
        if (torch::equal(text.ids, ids))
            return text.context;
    m_texts.push_front({ ids.clone(), m_textEncoder.encode(ids) });
    if (m_texts.size() > kRememberedTexts)
        m_texts.pop_back();
    return m_texts.front().context;
}

Denoiser PackedNetworks::denoiser(const torch::Tensor& context)
{
    m_textEncoder.rest();
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
