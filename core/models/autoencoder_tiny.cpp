#include "core/models/autoencoder_tiny.h"

#include "core/models/convolution.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

/// The convolutions between two levels have no bias.
torch::nn::Conv2d levelConvolution(int64_t channels, int64_t stride)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(channels, channels, 3).padding(1).stride(stride).bias(false));
}

/// Three convolutions with a residual; parameters conv.0, conv.2, conv.4.
class TinyBlockImpl : public torch::nn::Module {
public:
    explicit TinyBlockImpl(int64_t channels)
        : m_conv(register_module("conv",
            torch::nn::Sequential(convolution3x3(channels, channels), torch::nn::ReLU(),
                convolution3x3(channels, channels), torch::nn::ReLU(),
                convolution3x3(channels, channels))))
    {
    }

    torch::Tensor forward(const torch::Tensor& input)
    {
        return torch::relu(m_conv->forward(input) + input);
    }

private:
    torch::nn::Sequential m_conv;
};
TORCH_MODULE(TinyBlock);

void appendBlocks(torch::nn::Sequential& layers, int64_t count, int64_t channels)
{
    for (int64_t i = 0; i < count; ++i)
        layers->push_back(TinyBlock(channels));
}

torch::nn::Sequential makeEncoder(const AutoencoderTinyConfig& config)
{
    torch::nn::Sequential layers;
    const int64_t channels = config.encoderBlockOutChannels.front();
    for (size_t i = 0; i < config.numEncoderBlocks.size(); ++i) {
        layers->push_back(
            i == 0 ? convolution3x3(config.inChannels, channels) : levelConvolution(channels, 2));
        appendBlocks(layers, config.numEncoderBlocks[i], channels);
    }
    layers->push_back(convolution3x3(channels, config.latentChannels));
    return layers;
}

torch::nn::Sequential makeDecoder(const AutoencoderTinyConfig& config)
{
    const int64_t channels = config.decoderBlockOutChannels.front();
    torch::nn::Sequential layers(
        convolution3x3(config.latentChannels, channels), torch::nn::ReLU());
    const size_t levels = config.numDecoderBlocks.size();
    for (size_t i = 0; i < levels; ++i) {
        appendBlocks(layers, config.numDecoderBlocks[i], channels);
        if (i + 1 < levels) {
            layers->push_back(torch::nn::Upsample(
                torch::nn::UpsampleOptions().scale_factor(std::vector<double> { 2.0, 2.0 })));
            layers->push_back(levelConvolution(channels, 1));
        }
    }
    layers->push_back(convolution3x3(channels, config.outChannels));
    return layers;
}

/// `layers` under one more name: diffusers' parameters are `encoder.layers.N`.
std::shared_ptr<torch::nn::Module> half(const torch::nn::Sequential& layers)
{
    auto module = std::make_shared<torch::nn::Module>();
    module->register_module("layers", layers);
    return module;
}

} // namespace

AutoencoderTinyImpl::AutoencoderTinyImpl(const AutoencoderTinyConfig& config)
    : m_config(config)
    , m_encoder(makeEncoder(config))
    , m_decoder(makeDecoder(config))
{
    register_module("encoder", half(m_encoder));
    register_module("decoder", half(m_decoder));
}

torch::Tensor AutoencoderTinyImpl::encode(const torch::Tensor& image)
{
    return m_encoder->forward(0.5 * (image + 1.0));
}

torch::Tensor AutoencoderTinyImpl::decode(const torch::Tensor& latent)
{
    constexpr double kClamp = 3.0; // latents are softly limited to +-3, as TAESD was trained
    return m_decoder->forward((latent / kClamp).tanh() * kClamp) * 2.0 - 1.0;
}

torch::Tensor AutoencoderTinyImpl::scaleLatents(const torch::Tensor& latent) const
{
    return (latent / (2.0 * m_config.latentMagnitude) + m_config.latentShift).clamp(0.0, 1.0);
}

torch::Tensor AutoencoderTinyImpl::unscaleLatents(const torch::Tensor& latent) const
{
    return (latent - m_config.latentShift) * (2.0 * m_config.latentMagnitude);
}

} // namespace detdiffusion::nn
