#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/models/autoencoder_kl_keys.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace {

template <typename Module>
Module finish(Module module, const PartWeights& weights, const TensorMap& tensors,
    torch::TensorOptions options)
{
    // Files of older transformers hold this constant buffer.
    const std::vector<std::string> ignorable { "text_model.embeddings.position_ids" };
    loadModuleState(*module, tensors, weights.path().string(), ignorable);
    module->to(options.device(), c10::typeMetaToScalarType(options.dtype()));
    module->eval();
    for (auto& parameter : module->parameters())
        parameter.requires_grad_(false);
    return module;
}

template <typename Module, typename Config>
Module loadPart(const std::filesystem::path& folder, torch::TensorOptions options)
{
    const PartWeights weights(folder);
    const auto config = Config::fromJson(partConfig(folder));
    return finish(Module(config), weights, weights.tensors(), options);
}

nn::AutoencoderKL loadAutoencoder(const std::filesystem::path& folder, torch::TensorOptions options)
{
    const PartWeights weights(folder);
    const auto config = nn::AutoencoderKLConfig::fromJson(partConfig(folder));
    const auto tensors = nn::renameOldAttentionKeys(weights.tensors());
    return finish(nn::AutoencoderKL(config), weights, tensors, options);
}

void check(const PipelineParts& parts, const std::filesystem::path& folder)
{
    const int64_t latent = parts.autoencoder->config().latentChannels;
    if (parts.unet->config().inChannels != latent || parts.unet->config().outChannels != latent)
        throw Error(folder.string() + ": the U-Net works on "
            + std::to_string(parts.unet->config().inChannels) + " channels, the autoencoder gives "
            + std::to_string(latent) + "; the parts belong to different models");
    if (parts.unet->config().crossAttentionDim != parts.textEncoder->config().hiddenSize)
        throw Error(folder.string() + ": the U-Net expects text of width "
            + std::to_string(parts.unet->config().crossAttentionDim) + ", the text encoder gives "
            + std::to_string(parts.textEncoder->config().hiddenSize)
            + "; the parts belong to different models");
}

} // namespace

PipelineParts loadPipelineParts(
    const std::filesystem::path& modelFolder, torch::Device device, torch::ScalarType precision)
{
    const torch::NoGradGuard noGradients;
    const auto options = torch::TensorOptions().device(device).dtype(precision);
    PipelineParts parts;
    parts.scheduler = SchedulerConfig::fromJson(
        readJsonFile(modelFolder / "scheduler" / "scheduler_config.json"));
    parts.textEncoder =
        loadPart<nn::ClipTextModel, nn::ClipTextConfig>(modelFolder / "text_encoder", options);
    parts.unet = loadPart<nn::UNet2DConditionModel, nn::UNet2DConditionConfig>(
        modelFolder / "unet", options);
    parts.autoencoder = loadAutoencoder(modelFolder / "vae", options);
    check(parts, modelFolder);
    return parts;
}

} // namespace detdiffusion
