#include "core/diffusion/model_weights.h"
#include "core/diffusion/packed_networks.h"
#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/tensor/unfilled_parameters.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "core/weights/part_weights.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <utility>

namespace detdiffusion {

namespace {

/// Files of older transformers hold this buffer.
const std::vector<std::string> kConstantBuffers { "text_model.embeddings.position_ids" };

SchedulerConfig readScheduler(const std::filesystem::path& folder)
{
    return SchedulerConfig::fromJson(readJsonFile(folder / "scheduler" / "scheduler_config.json"));
}

struct Configs {
    nn::ClipTextConfig textEncoder;
    nn::UNet2DConditionConfig unet;
    nn::AutoencoderKLConfig autoencoder;
};

Configs readConfigs(const std::filesystem::path& folder)
{
    return { nn::ClipTextConfig::fromJson(partConfig(folder / "text_encoder")),
        nn::UNet2DConditionConfig::fromJson(partConfig(folder / "unet")),
        nn::AutoencoderKLConfig::fromJson(partConfig(folder / "vae")) };
}

void check(const Configs& configs, const std::filesystem::path& folder)
{
    const int64_t latent = configs.autoencoder.latentChannels;
    if (configs.unet.inChannels != latent || configs.unet.outChannels != latent)
        throw Error(folder.string() + ": the U-Net works on "
            + std::to_string(configs.unet.inChannels) + " channels, the autoencoder gives "
            + std::to_string(latent) + "; the parts belong to different models");
    if (configs.unet.crossAttentionDim != configs.textEncoder.hiddenSize)
        throw Error(folder.string() + ": the U-Net expects text of width "
            + std::to_string(configs.unet.crossAttentionDim) + ", the text encoder gives "
            + std::to_string(configs.textEncoder.hiddenSize)
            + "; the parts belong to different models");
}

template <typename Module, typename Config>
Module unfilled(const Config& config, const LoadOptions& options)
{
    const auto make = [&] {
        const UnfilledParameters unfilledParameters(options.device, options.precision);
        return Module(config);
    };
    auto module = make();
    module->to(options.device, options.precision); // constants of normalisations are float
    return module;
}

template <typename Module, typename Config>
Module load(const Config& config, WeightSource source, const LoadOptions& options)
{
    auto module = unfilled<Module>(config, options);
    loadModuleState(*module, source, kConstantBuffers);
    module->eval();
    for (auto& parameter : module->parameters())
        parameter.requires_grad_(false);
    return module;
}

PipelineParts loadParts(
    const std::filesystem::path& modelFolder, const LoadOptions& options, MappedWeights mapped)
{
    const torch::NoGradGuard noGradients;
    PipelineParts parts;
    parts.scheduler = readScheduler(modelFolder);
    const auto configs = readConfigs(modelFolder);
    check(configs, modelFolder);
    ModelWeights weights(std::move(mapped), options);
    parts.textEncoder =
        load<nn::ClipTextModel>(configs.textEncoder, weights.take("text_encoder"), options);
    parts.unet = load<nn::UNet2DConditionModel>(configs.unet, weights.take("unet"), options);
    parts.autoencoder = load<nn::AutoencoderKL>(configs.autoencoder, weights.take("vae"), options);
    return parts;
}

/// When and how large the files of a part were.
using Stamp = std::vector<std::pair<std::filesystem::file_time_type, uintmax_t>>;

Stamp stampOf(const std::vector<std::filesystem::path>& files)
{
    Stamp stamp;
    for (const auto& file : files) {
        std::error_code error; // a file that is gone differs from what it was
        const auto time = std::filesystem::last_write_time(file, error);
        stamp.emplace_back(time, error ? 0 : std::filesystem::file_size(file, error));
    }
    return stamp;
}

/// Maps the text encoder's weights again, if they are still the same.
packed::ClipTextEngine::Reopen reopenText(
    const std::filesystem::path& modelFolder, const LoadOptions& options)
{
    const auto folder = modelFolder / "text_encoder";
    const auto variant = variantOfPart(modelFolder, "text_encoder", options.variant);
    const auto found = options.filters.find("text_encoder");
    const auto filters =
        found == options.filters.end() ? std::vector<WeightSource::Filter>() : found->second;
    const auto files = partWeightFiles(folder, variant);
    return [=, stamp = stampOf(files)] {
        if (stampOf(files) != stamp)
            throw Error(folder.string()
                + ": the weights have changed since the model was loaded; load it again");
        const PartWeights file(folder, variant);
        WeightSource source(file.tensors(), file.path().string());
        for (const auto& filter : filters)
            source.addFilter(filter);
        return source;
    };
}

} // namespace

PipelineParts loadPipelineParts(
    const std::filesystem::path& modelFolder, const LoadOptions& options)
{
    return loadParts(modelFolder, options, mapWeights(modelFolder, options.variant));
}

LatentDiffusionPipeline loadPipeline(
    const std::filesystem::path& modelFolder, const LoadOptions& options)
{
    return loadPipeline(modelFolder, options, mapWeights(modelFolder, options.variant));
}

LatentDiffusionPipeline loadPipeline(
    const std::filesystem::path& modelFolder, const LoadOptions& options, MappedWeights mapped)
{
    if (!options.device.is_cpu())
        return LatentDiffusionPipeline(loadParts(modelFolder, options, std::move(mapped)));
    const torch::NoGradGuard noGradients;
    const auto configs = readConfigs(modelFolder);
    check(configs, modelFolder);
    const auto scheduler = readScheduler(modelFolder);
    ModelWeights weights(std::move(mapped), options);
    auto text = weights.take("text_encoder");
    packed::ClipTextEngine textEncoder(
        configs.textEncoder, text, options.precision, reopenText(modelFolder, options));
    text.finish(kConstantBuffers);
    auto denoising = weights.take("unet");
    packed::UNetEngine unet(configs.unet, denoising, options.precision);
    denoising.finish();
    auto decoding = weights.take("vae"); // what is left over is the encoder
    packed::VaeDecoderEngine decoder(configs.autoencoder, decoding, options.precision);
    return { std::make_shared<PackedNetworks>(
                 std::move(textEncoder), std::move(unet), std::move(decoder)),
        scheduler };
}

} // namespace detdiffusion
