#include "core/models/autoencoder_kl_config.h"

#include "core/models/config_fields.h"

namespace detdiffusion::nn {

namespace {

void requireBlockTypes(
    const nlohmann::json& config, const char* key, const std::string& known, size_t levels)
{
    if (hasField(config, key))
        requireField(config, key, std::vector<std::string>(levels, known));
}

void validate(const AutoencoderKLConfig& config)
{
    requireSizes("block_out_channels", config.blockOutChannels);
    requireSize("in_channels", config.inChannels);
    requireSize("out_channels", config.outChannels);
    requireSize("latent_channels", config.latentChannels);
    requireSize("layers_per_block", config.layersPerBlock);
    requireSize("norm_num_groups", config.normNumGroups);
    requireSize("sample_size", config.sampleSize);
    requireMultiples("block_out_channels", config.blockOutChannels, config.normNumGroups);
    if (!(config.scalingFactor > 0.0))
        throw Error("config: \"scaling_factor\" must be positive");
}

} // namespace

AutoencoderKLConfig AutoencoderKLConfig::fromJson(const nlohmann::json& json)
{
    AutoencoderKLConfig config;
    config.inChannels = fieldOr(json, "in_channels", config.inChannels);
    config.outChannels = fieldOr(json, "out_channels", config.outChannels);
    config.latentChannels = fieldOr(json, "latent_channels", config.latentChannels);
    // The default of diffusers' class; every folder in use names its own widths.
    config.blockOutChannels = fieldOr(json, "block_out_channels", std::vector<int64_t> { 64 });
    config.layersPerBlock = fieldOr<int64_t>(json, "layers_per_block", 1);
    config.normNumGroups = fieldOr(json, "norm_num_groups", config.normNumGroups);
    config.sampleSize = fieldOr<int64_t>(json, "sample_size", 32);
    config.scalingFactor = fieldOr(json, "scaling_factor", config.scalingFactor);
    validate(config);
    requireField(json, "act_fn", "silu");
    requireBlockTypes(
        json, "down_block_types", "DownEncoderBlock2D", config.blockOutChannels.size());
    requireBlockTypes(json, "up_block_types", "UpDecoderBlock2D", config.blockOutChannels.size());
    return config;
}

nlohmann::json AutoencoderKLConfig::toJson() const
{
    const size_t levels = blockOutChannels.size();
    return {
        { "_class_name", "AutoencoderKL" },
        { "act_fn", "silu" },
        { "block_out_channels", blockOutChannels },
        { "down_block_types", std::vector<std::string>(levels, "DownEncoderBlock2D") },
        { "in_channels", inChannels },
        { "latent_channels", latentChannels },
        { "layers_per_block", layersPerBlock },
        { "norm_num_groups", normNumGroups },
        { "out_channels", outChannels },
        { "sample_size", sampleSize },
        { "scaling_factor", scalingFactor },
        { "up_block_types", std::vector<std::string>(levels, "UpDecoderBlock2D") },
    };
}

} // namespace detdiffusion::nn
