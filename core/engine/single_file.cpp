#include "core/engine/single_file.h"

#include "core/diffusion/scheduler_config.h"
#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/stored_precision.h"
#include "core/models/autoencoder_kl_keys.h"
#include "core/models/config_from_weights.h"
#include "core/tensor/torch_errors.h"
#include "core/text/bpe_tokenizer.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/ldm_checkpoint.h"
#include "core/weights/pickle_file.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kScheduler = "scheduler/scheduler_config.json";
constexpr const char* kPrompt = "generation_config.json";
constexpr int64_t kLargeSide = 96; // latents of the 768-pixel v-prediction models

void requireReadable(const fs::path& file)
{
    std::error_code unreadable;
    if (!fs::exists(file, unreadable))
        throw Error(file.string() + ": no such file or folder");
    requireSafetensorsName(file);
}

void requireWhole(const CheckpointParts& parts, const fs::path& file)
{
    for (const auto& [part, name] : { std::pair { &parts.unet, "U-Net (model.diffusion_model.)" },
             { &parts.autoencoder, "autoencoder (first_stage_model.)" },
             { &parts.textEncoder, "text encoder (cond_stage_model.)" } })
        if (part->empty())
            throw Error(file.string() + " holds no " + name
                + "; a complete Stable Diffusion checkpoint is needed");
}

bool isOpenClip(const CheckpointParts& parts)
{
    const auto projection = parts.unet.find("mid_block.attentions.0.proj_in.weight");
    return projection != parts.unet.end() && projection->second.dim() == 2;
}

std::string predictionOf(
    const CheckpointParts& parts, const SingleFileImport& import, const fs::path& file)
{
    if (!import.prediction.empty() || !isOpenClip(parts))
        return import.prediction.empty() ? "epsilon" : import.prediction;
    throw Error(file.string()
        + " is a Stable Diffusion 2 checkpoint, which does not say what its U-Net predicts: pass "
          "--prediction v_prediction for the 768-pixel models, --prediction epsilon for 2-base");
}

struct DerivedConfigs {
    nn::UNet2DConditionConfig unet;
    nn::AutoencoderKLConfig autoencoder;
    nn::ClipTextConfig text;
};

DerivedConfigs deriveConfigs(const CheckpointParts& parts, const fs::path& file)
try {
    return { nn::unetConfigFrom(parts.unet), nn::autoencoderConfigFrom(parts.autoencoder),
        nn::textConfigFrom(parts.textEncoder, isOpenClip(parts)) };
} catch (const Error& error) {
    throw Error(file.string() + " does not look like Stable Diffusion: " + error.what()
        + "; pass --like with a model folder of the same kind");
}

void writeDerivedConfigs(
    const fs::path& folder, DerivedConfigs configs, const std::string& prediction)
{
    if (prediction == "v_prediction")
        configs.unet.sampleSize = kLargeSide;
    configs.autoencoder.sampleSize = configs.unet.sampleSize * configs.autoencoder.downFactor();
    writeJsonFile(folder / "unet/config.json", configs.unet.toJson());
    writeJsonFile(folder / "vae/config.json", configs.autoencoder.toJson());
    writeJsonFile(folder / "text_encoder/config.json", configs.text.toJson());
    writeJsonFile(folder / kScheduler, stableDiffusionScheduler(prediction).toJson());
}

void copyConfigs(const fs::path& folder, const SingleFileImport& import)
{
    for (const char* part : { "unet", "vae", "text_encoder" })
        writeJsonFile(folder / part / "config.json", partConfig(import.like / part));
    auto scheduler = SchedulerConfig::fromJson(readJsonFile(import.like / kScheduler));
    if (!import.prediction.empty())
        scheduler.predictionType = import.prediction;
    writeJsonFile(folder / kScheduler, scheduler.toJson());
    if (fs::exists(import.like / kPrompt))
        fs::copy_file(import.like / kPrompt, folder / kPrompt);
}

void copyTokenizer(const fs::path& folder, const SingleFileImport& import, const fs::path& file)
{
    if (import.tokenizer.empty() && import.like.empty())
        throw Error(file.string()
            + " holds no tokenizer: pass --tokenizer with a folder that has CLIP's vocab.json and "
              "merges.txt (the tokenizer/ folder of any Stable Diffusion model), or --like");
    const auto source = import.tokenizer.empty() ? import.like / "tokenizer" : import.tokenizer;
    const BpeTokenizer readable(source);
    fs::copy(source, folder / "tokenizer", fs::copy_options::recursive);
}

void importInto(const fs::path& file, const fs::path& folder, const SingleFileImport& import)
{
    const SafetensorsFile weights(file);
    const auto parts = partsOfLdmFile(weights.tensors(), file.string());
    requireWhole(parts, file);
    for (const char* part : { "unet", "vae", "text_encoder", "scheduler" })
        fs::create_directories(folder / part);
    copyTokenizer(folder, import, file);
    if (import.like.empty())
        writeDerivedConfigs(folder, deriveConfigs(parts, file), predictionOf(parts, import, file));
    else
        copyConfigs(folder, import);
    const auto save = [&](const char* path, const TensorMap& tensors) {
        saveSafetensors(folder / path, storedAs(tensors, import.precision));
    };
    save("unet/diffusion_pytorch_model.safetensors", parts.unet);
    save("vae/diffusion_pytorch_model.safetensors", parts.autoencoder);
    save("text_encoder/model.safetensors", parts.textEncoder);
    writeModelIndex(folder);
}

} // namespace

void importSingleFile(const fs::path& file, const fs::path& folder, const SingleFileImport& import)
{
    requireReadable(file);
    withTorchErrors("reading the checkpoint", [&] {
        fillFolder(folder, [&](const fs::path& staging) { importInto(file, staging, import); });
    });
}

void exportSingleFile(const fs::path& folder, const fs::path& file, const std::string& precision)
{
    requireSafetensorsName(file);
    withTorchErrors("writing the checkpoint", [&] {
        const PartWeights unet(folder / "unet");
        const PartWeights autoencoder(folder / "vae");
        const PartWeights textEncoder(folder / "text_encoder");
        const CheckpointParts parts { unet.tensors(),
            nn::renameOldAttentionKeys(autoencoder.tensors()), textEncoder.tensors() };
        saveSafetensors(file, storedAs(ldmFileOf(parts), precision));
    });
}

} // namespace detdiffusion
