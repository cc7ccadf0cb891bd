#include "core/models/config_fields.h"
#include "core/models/unet_2d_condition.h"

#include <algorithm>

namespace detdiffusion::nn {

namespace {

using nlohmann::json;

constexpr int64_t kDefaultHeads = 8;

/// Options of diffusers' class that change the numbers and are not implemented: only the value
/// that every Stable Diffusion 1.x and 2.x folder has is accepted.
void requireSupported(const json& config)
{
    requireField(config, "act_fn", "silu");
    requireField(config, "addition_embed_type", nullptr);
    requireField(config, "center_input_sample", false);
    requireField(config, "class_embed_type", nullptr);
    requireField(config, "conv_in_kernel", 3);
    requireField(config, "conv_out_kernel", 3);
    requireField(config, "downsample_padding", 1);
    requireField(config, "dual_cross_attention", false);
    requireField(config, "encoder_hid_dim", nullptr);
    requireField(config, "mid_block_scale_factor", 1);
    requireField(config, "mid_block_type", "UNetMidBlock2DCrossAttn");
    requireField(config, "num_class_embeds", nullptr);
    requireField(config, "only_cross_attention", false);
    requireField(config, "resnet_time_scale_shift", "default");
    requireField(config, "time_embedding_type", "positional");
    requireField(config, "transformer_layers_per_block", 1);
}

/// One value for every level, or one per level.
std::vector<int64_t> headsFromJson(const json& config, size_t levels)
{
    const char* key =
        hasField(config, "num_attention_heads") ? "num_attention_heads" : "attention_head_dim";
    if (hasField(config, key) && config.at(key).is_array())
        return fieldOr<std::vector<int64_t>>(config, key, {});
    return std::vector<int64_t>(levels, fieldOr<int64_t>(config, key, kDefaultHeads));
}

void requireBlockTypes(const char* key, const std::vector<std::string>& types, size_t levels,
    const std::vector<std::string>& known)
{
    if (types.size() != levels)
        throw Error(std::string("config: \"") + key + "\" has " + std::to_string(types.size())
            + " entries for " + std::to_string(levels) + " levels");
    for (const std::string& type : types)
        if (std::find(known.begin(), known.end(), type) == known.end())
            throw Error(std::string("config: \"") + key + "\": unknown block type \"" + type
                + "\", known are " + known[0] + " and " + known[1]);
}

void validate(const UNet2DConditionConfig& config)
{
    const size_t levels = config.blockOutChannels.size();
    requireSizes("block_out_channels", config.blockOutChannels);
    requireBlockTypes("down_block_types", config.downBlockTypes, levels,
        { "CrossAttnDownBlock2D", "DownBlock2D" });
    requireBlockTypes(
        "up_block_types", config.upBlockTypes, levels, { "CrossAttnUpBlock2D", "UpBlock2D" });
    requireSizes("attention_head_dim", config.attentionHeads);
    if (config.attentionHeads.size() != levels)
        throw Error("config: \"attention_head_dim\" needs one value, or one per level");
    requireSize("in_channels", config.inChannels);
    requireSize("out_channels", config.outChannels);
    requireSize("layers_per_block", config.layersPerBlock);
    requireSize("cross_attention_dim", config.crossAttentionDim);
    requireSize("norm_num_groups", config.normNumGroups);
    requireSize("sample_size", config.sampleSize);
    requireMultiples("block_out_channels", config.blockOutChannels, config.normNumGroups);
    for (size_t i = 0; i < levels; ++i)
        requireMultiples(
            "block_out_channels", { config.blockOutChannels[i] }, config.attentionHeads[i]);
    const bool coordinatesFit = config.coordinateChannels >= 0
        && (config.coordinateChannels == 0 || config.coordinateChannels % 4 == 2);
    if (!coordinatesFit)
        throw Error("config: \"coordinate_channels\" must be 0, 2, 6, 10 ...");
}

} // namespace

UNet2DConditionConfig UNet2DConditionConfig::fromJson(const json& json)
{
    requireSupported(json);
    UNet2DConditionConfig config;
    config.inChannels = fieldOr(json, "in_channels", config.inChannels);
    config.outChannels = fieldOr(json, "out_channels", config.outChannels);
    config.blockOutChannels = fieldOr(json, "block_out_channels", config.blockOutChannels);
    config.downBlockTypes = fieldOr(json, "down_block_types", config.downBlockTypes);
    config.upBlockTypes = fieldOr(json, "up_block_types", config.upBlockTypes);
    config.layersPerBlock = fieldOr(json, "layers_per_block", config.layersPerBlock);
    // diffusers' class default is 1280, but no Stable Diffusion folder leaves the key out.
    config.crossAttentionDim = fieldOr<int64_t>(json, "cross_attention_dim", 1280);
    config.attentionHeads = headsFromJson(json, config.blockOutChannels.size());
    config.normNumGroups = fieldOr(json, "norm_num_groups", config.normNumGroups);
    config.normEps = fieldOr(json, "norm_eps", config.normEps);
    config.useLinearProjection = fieldOr(json, "use_linear_projection", config.useLinearProjection);
    config.flipSinToCos = fieldOr(json, "flip_sin_to_cos", config.flipSinToCos);
    config.freqShift = fieldOr(json, "freq_shift", config.freqShift);
    config.sampleSize = fieldOr(json, "sample_size", config.sampleSize);
    config.coordinateChannels = fieldOr(json, "coordinate_channels", config.coordinateChannels);
    validate(config);
    return config;
}

nlohmann::json UNet2DConditionConfig::toJson() const
{
    json config = {
        { "_class_name", "UNet2DConditionModel" },
        { "act_fn", "silu" },
        { "attention_head_dim", attentionHeads },
        { "block_out_channels", blockOutChannels },
        { "center_input_sample", false },
        { "cross_attention_dim", crossAttentionDim },
        { "down_block_types", downBlockTypes },
        { "downsample_padding", 1 },
        { "flip_sin_to_cos", flipSinToCos },
        { "freq_shift", freqShift },
        { "in_channels", inChannels },
        { "layers_per_block", layersPerBlock },
        { "mid_block_scale_factor", 1 },
        { "norm_eps", normEps },
        { "norm_num_groups", normNumGroups },
        { "out_channels", outChannels },
        { "sample_size", sampleSize },
        { "up_block_types", upBlockTypes },
        { "use_linear_projection", useLinearProjection },
    };
    if (coordinateChannels != 0)
        config["coordinate_channels"] = coordinateChannels;
    return config;
}

} // namespace detdiffusion::nn
