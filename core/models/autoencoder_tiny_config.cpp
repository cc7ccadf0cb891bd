#include "core/models/autoencoder_tiny.h"
#include "core/models/config_fields.h"

#include <algorithm>

namespace detdiffusion::nn {

namespace {

/// The network has no convolution that changes the width between two levels.
void requireOneWidth(const char* key, const std::vector<int64_t>& widths)
{
    requireSizes(key, widths);
    if (std::any_of(widths.begin(), widths.end(), [&](int64_t w) { return w != widths[0]; }))
        throw Error(std::string("config: \"") + key + "\" must hold the same width at every level");
}

void requireBlocks(const char* key, const std::vector<int64_t>& blocks, size_t levels)
{
    requireSizes(key, blocks);
    if (blocks.size() != levels)
        throw Error(std::string("config: \"") + key + "\" needs one entry per level");
}

void validate(const AutoencoderTinyConfig& config)
{
    requireSize("in_channels", config.inChannels);
    requireSize("out_channels", config.outChannels);
    requireSize("latent_channels", config.latentChannels);
    requireOneWidth("encoder_block_out_channels", config.encoderBlockOutChannels);
    requireOneWidth("decoder_block_out_channels", config.decoderBlockOutChannels);
    requireBlocks(
        "num_encoder_blocks", config.numEncoderBlocks, config.encoderBlockOutChannels.size());
    requireBlocks(
        "num_decoder_blocks", config.numDecoderBlocks, config.decoderBlockOutChannels.size());
    if (!(config.latentMagnitude > 0.0))
        throw Error("config: \"latent_magnitude\" must be positive");
}

} // namespace

AutoencoderTinyConfig AutoencoderTinyConfig::fromJson(const nlohmann::json& json)
{
    requireField(json, "act_fn", "relu");
    requireField(json, "upsampling_scaling_factor", 2);
    AutoencoderTinyConfig config;
    config.inChannels = fieldOr(json, "in_channels", config.inChannels);
    config.outChannels = fieldOr(json, "out_channels", config.outChannels);
    config.latentChannels = fieldOr(json, "latent_channels", config.latentChannels);
    config.encoderBlockOutChannels =
        fieldOr(json, "encoder_block_out_channels", config.encoderBlockOutChannels);
    config.decoderBlockOutChannels =
        fieldOr(json, "decoder_block_out_channels", config.decoderBlockOutChannels);
    config.numEncoderBlocks = fieldOr(json, "num_encoder_blocks", config.numEncoderBlocks);
    config.numDecoderBlocks = fieldOr(json, "num_decoder_blocks", config.numDecoderBlocks);
    config.latentMagnitude = fieldOr(json, "latent_magnitude", config.latentMagnitude);
    config.latentShift = fieldOr(json, "latent_shift", config.latentShift);
    config.scalingFactor = fieldOr(json, "scaling_factor", config.scalingFactor);
    validate(config);
    return config;
}

nlohmann::json AutoencoderTinyConfig::toJson() const
{
    return {
        { "_class_name", "AutoencoderTiny" },
        { "act_fn", "relu" },
        { "decoder_block_out_channels", decoderBlockOutChannels },
        { "encoder_block_out_channels", encoderBlockOutChannels },
        { "in_channels", inChannels },
        { "latent_channels", latentChannels },
        { "latent_magnitude", latentMagnitude },
        { "latent_shift", latentShift },
        { "num_decoder_blocks", numDecoderBlocks },
        { "num_encoder_blocks", numEncoderBlocks },
        { "out_channels", outChannels },
        { "scaling_factor", scalingFactor },
        { "upsampling_scaling_factor", 2 },
    };
}

} // namespace detdiffusion::nn
