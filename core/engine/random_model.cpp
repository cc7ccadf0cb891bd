#include "core/engine/random_model.h"

#include "core/diffusion/scheduler_config.h"
#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/tensor/device.h"
#include "core/tensor/torch_errors.h"
#include "core/text/word_vocabulary.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

struct Shape {
    nn::UNet2DConditionConfig unet; ///< the defaults are Stable Diffusion 1.5
    nn::AutoencoderKLConfig autoencoder;
    nn::ClipTextConfig text;
    std::string prediction = "epsilon";
};

Shape stableDiffusion21()
{
    Shape shape;
    shape.unet.crossAttentionDim = 1024;
    shape.unet.attentionHeads = { 5, 10, 20, 20 };
    shape.unet.useLinearProjection = true;
    shape.unet.sampleSize = 96;
    shape.autoencoder.sampleSize = 768;
    shape.text = { .hiddenSize = 1024,
        .intermediateSize = 4096,
        .numHiddenLayers = 23,
        .numAttentionHeads = 16,
        .hiddenAct = "gelu" };
    shape.prediction = "v_prediction";
    return shape;
}

Shape shapeOf(const std::string& name)
{
    if (name == "sd15")
        return {};
    if (name == "sd21")
        return stableDiffusion21();
    throw Error("unknown model shape \"" + name + "\": use sd15 or sd21");
}

/// Makes, saves and frees one network, so that only one at a time is in memory.
template <typename Module, typename Config>
void writePart(
    const fs::path& folder, const Config& config, const char* weights, torch::ScalarType precision)
{
    const Module module(config);
    writeJsonFile(folder / "config.json", config.toJson());
    saveSafetensors(folder / weights, moduleStateAs(*module, precision));
}

void writeInto(const fs::path& folder, const Shape& shape, torch::ScalarType precision)
{
    constexpr const char* kWeights = "diffusion_pytorch_model.safetensors";
    for (const char* part : { "unet", "vae", "text_encoder", "scheduler" })
        fs::create_directories(folder / part);
    writePart<nn::ClipTextModel>(
        folder / "text_encoder", shape.text, "model.safetensors", precision);
    writePart<nn::UNet2DConditionModel>(folder / "unet", shape.unet, kWeights, precision);
    writePart<nn::AutoencoderKL>(folder / "vae", shape.autoencoder, kWeights, precision);
    writeJsonFile(folder / "scheduler/scheduler_config.json",
        stableDiffusionScheduler(shape.prediction).toJson());
    writeWordTokenizer(folder / "tokenizer", { "an", "image", "with", "easy", "hard" }, {},
        static_cast<int>(shape.text.maxPositionEmbeddings));
    writeModelIndex(folder);
}

} // namespace

std::vector<std::string> randomModelShapes()
{
    return { "sd15", "sd21" };
}

void writeRandomModel(
    const fs::path& folder, const std::string& shape, const std::string& precision, uint64_t seed)
{
    const auto chosen = shapeOf(shape);
    const auto type = precisionFromString(precision);
    withTorchErrors("making the model", [&] {
        const torch::NoGradGuard noGradients;
        torch::manual_seed(seed);
        fillFolder(folder, [&](const fs::path& staging) { writeInto(staging, chosen, type); });
    });
}

} // namespace detdiffusion
