#include "core/models/autoencoder_kl.h"

#include "core/domain/error.h"
#include "core/models/convolution.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

torch::Tensor LatentDistribution::standardDeviation() const
{
    return (0.5 * logVariance).exp();
}

torch::Tensor LatentDistribution::sample(const torch::Tensor& noise) const
{
    return mean + standardDeviation() * noise.to(mean.device(), mean.scalar_type());
}

torch::Tensor LatentDistribution::klDivergence() const
{
    return 0.5 * (mean.square() + logVariance.exp() - 1.0 - logVariance).flatten(1).sum(1);
}

AutoencoderKLImpl::AutoencoderKLImpl(const AutoencoderKLConfig& config)
    : m_config(config)
    , m_encoder(register_module("encoder", AutoencoderKLEncoder(config)))
    , m_decoder(register_module("decoder", AutoencoderKLDecoder(config)))
    , m_quantConv(convolution1x1(2 * config.latentChannels, 2 * config.latentChannels))
    , m_postQuantConv(convolution1x1(config.latentChannels, config.latentChannels))
{
    register_module("quant_conv", m_quantConv);
    register_module("post_quant_conv", m_postQuantConv);
}

torch::Tensor AutoencoderKLImpl::moments(const torch::Tensor& image)
{
    const int64_t factor = m_config.downFactor();
    if (image.dim() != 4 || image.size(2) % factor != 0 || image.size(3) % factor != 0)
        throw Error("the autoencoder needs images whose sides are multiples of "
            + std::to_string(factor) + "; resize the picture");
    const TapScope scope(m_tap);
    const torch::Tensor output = m_quantConv(m_encoder(image, scope.child("encoder")));
    scope.child("quant_conv").report(output);
    return output;
}

LatentDistribution AutoencoderKLImpl::encode(const torch::Tensor& image)
{
    // The exponentials of the distribution need float even when the network runs in half precision.
    const auto halves = moments(image).to(torch::kFloat32).chunk(2, 1);
    return { halves[0], halves[1].clamp(-30.0, 20.0) };
}

torch::Tensor AutoencoderKLImpl::decode(const torch::Tensor& latent)
{
    const TapScope scope(m_tap);
    const torch::Tensor hidden = m_postQuantConv(latent);
    scope.child("post_quant_conv").report(hidden);
    return m_decoder(hidden, scope.child("decoder"));
}

void AutoencoderKLImpl::setTap(Tap tap)
{
    m_tap = std::move(tap);
}

} // namespace detdiffusion::nn
