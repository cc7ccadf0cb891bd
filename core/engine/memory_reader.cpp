#include "core/engine/memory_reader.h"

#include "core/models/autoencoder_kl.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

/// Of the packed engine: the encoder is not loaded, and the token table stays in the file.
bool staysInTheFile(const std::string& name)
{
    return name.starts_with("encoder.") || name.starts_with("quant_conv.")
        || name.ends_with("token_embedding.weight");
}

/// Bytes that the packed engine needs for a text encoder's weight only while it reads a text.
int64_t restingBytes(const MemoryNeeds& needs, const std::string& name, const torch::Tensor& tensor)
{
    if (!name.starts_with("text_model.encoder.layers."))
        return 0;
    const bool staysHalf = tensor.scalar_type() == torch::kFloat16;
    return tensor.numel() * (staysHalf ? tensor.element_size() : needs.bytesPerNumber);
}

/// As the packed engine keeps a weight: fp16 stays fp16, and an enlarging convolution has sixteen
/// taps instead of nine, summed in the type that is computed in.
void countPacked(MemoryNeeds& needs, const std::string& name, const torch::Tensor& tensor)
{
    if (staysInTheFile(name))
        return;
    if (name.ends_with("upsamplers.0.conv.weight"))
        needs.weights += tensor.numel() * 16 / 9;
    else if (tensor.scalar_type() == torch::kFloat16 && tensor.dim() > 1)
        needs.halfWeights += tensor.numel();
    else
        needs.weights += tensor.numel();
    needs.largestWeight = std::max(needs.largestWeight, tensor.numel());
}

void countUNet(MemoryNeeds& needs, const nn::UNet2DConditionConfig& config)
{
    needs.unetSkips = config.blockOutChannels.front();
    int64_t share = 1; // one of so many cells is left
    for (size_t level = 0; level < config.blockOutChannels.size(); ++level, share *= 4) {
        const int64_t channels = config.blockOutChannels[level];
        needs.unetWidest = std::max(needs.unetWidest, channels / share);
        needs.unetSkips += config.layersPerBlock * channels / share;
        if (level + 1 < config.blockOutChannels.size())
            needs.unetSkips += channels / share / 4;
    }
}

/// Each level but the last doubles the sides.
void countDecoder(MemoryNeeds& needs, const nn::AutoencoderKLConfig& config)
{
    const size_t levels = config.blockOutChannels.size();
    int64_t pixels = 1;
    for (size_t i = 0; i < levels; ++i) {
        pixels *= i + 1 < levels ? 4 : 1;
        needs.decoderWidest =
            std::max(needs.decoderWidest, pixels * config.blockOutChannels[levels - 1 - i]);
    }
}

} // namespace

MemoryNeeds readMemoryNeeds(const std::filesystem::path& modelFolder, const MappedWeights& weights,
    torch::Device device, torch::ScalarType precision)
{
    MemoryNeeds needs;
    needs.isOnCpu = device.is_cpu();
    needs.bytesPerNumber = static_cast<int64_t>(c10::elementSize(precision));
    for (const auto& [part, tensors] : weights.parts)
        for (const auto& [name, tensor] : tensors) {
            if (needs.isOnCpu) {
                countPacked(needs, name, tensor);
                needs.restingBytes += restingBytes(needs, name, tensor);
                continue;
            }
            needs.weights += tensor.numel();
            needs.largestWeight = std::max(needs.largestWeight, tensor.numel());
        }
    const auto unet = nn::UNet2DConditionConfig::fromJson(partConfig(modelFolder / "unet"));
    const auto vae = nn::AutoencoderKLConfig::fromJson(partConfig(modelFolder / "vae"));
    countUNet(needs, unet);
    countDecoder(needs, vae);
    needs.cellSide = vae.downFactor();
    needs.heldHeads = needs.isOnCpu ? 0 : unet.attentionHeads.front(); // CPU kernels hold no map
    return needs;
}

} // namespace detdiffusion
