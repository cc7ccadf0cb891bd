#include "core/models/config_from_weights.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

constexpr int64_t kHeadWidth = 64; // of Stable Diffusion 2 and of CLIP
constexpr int64_t kOldHeads = 8;
constexpr int64_t kMostBlocks = 256;

const torch::Tensor& tensorOf(const TensorMap& tensors, const std::string& name, int64_t dimensions)
{
    const auto found = tensors.find(name);
    if (found == tensors.end())
        throw Error("the tensor \"" + name + "\" is missing");
    if (found->second.dim() < dimensions)
        throw Error("the tensor \"" + name + "\" has too few dimensions");
    return found->second;
}

int64_t rows(const TensorMap& tensors, const std::string& name)
{
    return tensorOf(tensors, name, 1).size(0);
}

int64_t columns(const TensorMap& tensors, const std::string& name)
{
    return tensorOf(tensors, name, 2).size(1);
}

/// How many of `<before>0<after>`, `<before>1<after>`, ... there are.
int64_t countOf(const TensorMap& tensors, const std::string& before, const std::string& after)
{
    int64_t count = 0;
    while (count < kMostBlocks && tensors.contains(before + std::to_string(count) + after))
        ++count;
    return count;
}

/// Output channels of the first residual block of every level.
std::vector<int64_t> widths(const TensorMap& tensors, const std::string& blocks)
{
    const std::string convolution = ".resnets.0.conv1.weight";
    std::vector<int64_t> channels;
    for (int64_t i = 0; i < countOf(tensors, blocks, convolution); ++i)
        channels.push_back(rows(tensors, blocks + std::to_string(i) + convolution));
    if (channels.empty())
        throw Error("the tensor \"" + blocks + "0" + convolution + "\" is missing");
    return channels;
}

std::vector<std::string> blockTypes(const TensorMap& tensors, const std::string& blocks,
    size_t levels, const std::string& attending, const std::string& plain)
{
    std::vector<std::string> types;
    for (size_t i = 0; i < levels; ++i)
        types.push_back(
            tensors.contains(blocks + std::to_string(i) + ".attentions.0.proj_in.weight")
                ? attending
                : plain);
    return types;
}

} // namespace

UNet2DConditionConfig unetConfigFrom(const TensorMap& unet)
{
    const std::string middle = "mid_block.attentions.0.";
    UNet2DConditionConfig config;
    config.inChannels = columns(unet, "conv_in.weight");
    config.outChannels = rows(unet, "conv_out.weight");
    config.blockOutChannels = widths(unet, "down_blocks.");
    const size_t levels = config.blockOutChannels.size();
    config.downBlockTypes =
        blockTypes(unet, "down_blocks.", levels, "CrossAttnDownBlock2D", "DownBlock2D");
    config.upBlockTypes = blockTypes(unet, "up_blocks.", levels, "CrossAttnUpBlock2D", "UpBlock2D");
    config.layersPerBlock = countOf(unet, "down_blocks.0.resnets.", ".conv1.weight");
    config.crossAttentionDim = columns(unet, middle + "transformer_blocks.0.attn2.to_k.weight");
    config.useLinearProjection = tensorOf(unet, middle + "proj_in.weight", 2).dim() == 2;
    config.attentionHeads.clear();
    for (const int64_t width : config.blockOutChannels)
        config.attentionHeads.push_back(
            config.useLinearProjection ? width / kHeadWidth : kOldHeads);
    // One round through the reader checks ranges and divisibility.
    return UNet2DConditionConfig::fromJson(config.toJson());
}

AutoencoderKLConfig autoencoderConfigFrom(const TensorMap& autoencoder)
{
    AutoencoderKLConfig config;
    config.inChannels = columns(autoencoder, "encoder.conv_in.weight");
    config.outChannels = rows(autoencoder, "decoder.conv_out.weight");
    config.latentChannels = columns(autoencoder, "post_quant_conv.weight");
    config.blockOutChannels = widths(autoencoder, "encoder.down_blocks.");
    config.layersPerBlock = countOf(autoencoder, "encoder.down_blocks.0.resnets.", ".conv1.weight");
    return AutoencoderKLConfig::fromJson(config.toJson());
}

ClipTextConfig textConfigFrom(const TensorMap& textEncoder, bool isOpenClip)
{
    const std::string embeddings = "text_model.embeddings.";
    const std::string layers = "text_model.encoder.layers.";
    ClipTextConfig config;
    config.vocabSize = rows(textEncoder, embeddings + "token_embedding.weight");
    config.hiddenSize = columns(textEncoder, embeddings + "token_embedding.weight");
    config.maxPositionEmbeddings = rows(textEncoder, embeddings + "position_embedding.weight");
    config.intermediateSize = rows(textEncoder, layers + "0.mlp.fc1.weight");
    config.numHiddenLayers = countOf(textEncoder, layers, ".mlp.fc1.weight");
    config.numAttentionHeads = config.hiddenSize / kHeadWidth;
    config.hiddenAct = isOpenClip ? "gelu" : "quick_gelu";
    return ClipTextConfig::fromJson(config.toJson());
}

} // namespace detdiffusion::nn
