#pragma once

#include "core/diffusion/latent_networks.h"
#include "core/inference/clip_text_engine.h"
#include "core/inference/unet_engine.h"
#include "core/inference/vae_decoder_engine.h"

#include <deque>

namespace detdiffusion {

/// The packed CPU engine. Remembers the last texts: many pictures are painted of one layout.
class PackedNetworks : public LatentNetworks {
public:
    PackedNetworks(packed::ClipTextEngine textEncoder, packed::UNetEngine unet,
        packed::VaeDecoderEngine decoder);

    torch::Tensor encodeText(const torch::Tensor& ids) override;
    Denoiser denoiser(const torch::Tensor& context) override;
    torch::Tensor decode(const torch::Tensor& latents) override;
    torch::Device device() const override { return torch::kCPU; }
    int64_t latentChannels() const override { return m_unet.config().inChannels; }
    int64_t downFactor() const override { return m_decoder.config().downFactor(); }

private:
    struct EncodedText {
        torch::Tensor ids;
        torch::Tensor context;
    };

    packed::ClipTextEngine m_textEncoder;
    std::deque<EncodedText> m_texts; ///< the latest first
    packed::UNetEngine m_unet;
    packed::VaeDecoderEngine m_decoder;
};

} // namespace detdiffusion
