#include "core/engine/model_info.h"

#include "core/domain/error.h"
#include "core/domain/model_name.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/tensor/torch_errors.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <map>

namespace detdiffusion {

namespace {

constexpr const char* kNoLayouts =
    "generation_config.json is missing: the model knows no layouts; `detdiffusion model expand` "
    "makes a layout model of a Stable Diffusion folder";

std::string dtypeName(torch::ScalarType type)
{
    switch (type) {
    case torch::kFloat16:
        return "fp16";
    case torch::kBFloat16:
        return "bf16";
    case torch::kFloat32:
        return "fp32";
    default:
        return c10::toString(type);
    }
}

ModelPart readPart(
    const std::filesystem::path& folder, const std::string& name, const std::string& variant)
{
    const PartWeights weights(folder / name, variant);
    ModelPart part { name, 0, 0, {} };
    for (const auto& file : partWeightFiles(folder / name, variant))
        part.bytes += static_cast<int64_t>(std::filesystem::file_size(file));
    std::map<torch::ScalarType, int64_t> perType;
    for (const auto& [tensorName, tensor] : weights.tensors()) {
        if (!tensor.is_floating_point())
            continue;
        part.parameters += tensor.numel();
        perType[tensor.scalar_type()] += tensor.numel();
    }
    const auto most = std::max_element(perType.begin(), perType.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    part.dtype = most == perType.end() ? "none" : dtypeName(most->first);
    return part;
}

bool isLocationToken(const std::string& token)
{
    return token.size() > 3 && token.starts_with("<l") && token.ends_with('>')
        && std::all_of(
            token.begin() + 2, token.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
}

void readSizes(const std::filesystem::path& folder, ModelInfo& info)
{
    const auto vae = nn::AutoencoderKLConfig::fromJson(partConfig(folder / "vae"));
    const auto unet = nn::UNet2DConditionConfig::fromJson(partConfig(folder / "unet"));
    info.sizeStep = static_cast<int>(vae.downFactor());
    info.width = info.height = static_cast<int>(unet.sampleSize * vae.downFactor());
}

void readTokens(
    const std::filesystem::path& folder, ModelInfo& info, const GenerationConfig& config)
{
    const BpeTokenizer tokenizer(folder / "tokenizer");
    const auto text = nn::ClipTextConfig::fromJson(partConfig(folder / "text_encoder"));
    info.tokenLimit =
        static_cast<int>(std::min(tokenizer.modelMaxLength(), text.maxPositionEmbeddings));
    const auto& added = tokenizer.addedTokens();
    info.locationTokens = static_cast<int>(std::count_if(added.begin(), added.end(),
        [](const auto& token) { return isLocationToken(token.first); }));
    info.hasPerceptionTokens = added.contains(config.easyToken) && added.contains(config.hardToken);
    if (tokenizer.vocabularySize() > text.vocabSize)
        info.missing.push_back("its tokenizer knows " + std::to_string(tokenizer.vocabularySize())
            + " tokens, its text encoder only " + std::to_string(text.vocabSize));
}

void readConventions(ModelInfo& info, const GenerationConfig& config)
{
    info.dataset = config.dataset;
    info.classes = config.classes;
    info.classCounts = config.classCounts;
    info.gridColumns = config.grid.columns;
    info.gridRows = config.grid.rows;
    info.promptTemplate = config.promptTemplate;
    info.maxBoxes = config.maxBoxes;
    info.width = config.width;
    info.height = config.height;
    info.defaultSteps = config.steps;
    info.defaultGuidance = config.guidance;
}

ModelInfo readFolder(const std::filesystem::path& folder, const std::string& variant)
{
    if (!std::filesystem::exists(folder / "model_index.json"))
        throw Error(folder.string()
            + ": no model folder (model_index.json is missing); a diffusers folder is needed");
    ModelInfo info;
    info.path = folder;
    info.name = modelName(folder);
    for (const char* part : { "text_encoder", "unet", "vae" })
        info.parts.push_back(readPart(folder, part, variantOfPart(folder, part, variant)));
    if (std::filesystem::exists(folder / "perception_head"))
        info.parts.push_back(readPart(folder, "perception_head", {}));
    readSizes(folder, info);

    const auto configFile = folder / "generation_config.json";
    GenerationConfig config;
    if (std::filesystem::exists(configFile)) {
        config = GenerationConfig::load(configFile);
        readConventions(info, config);
    } else {
        info.missing.emplace_back(kNoLayouts);
    }
    readTokens(folder, info, config);
    if (info.gridColumns > 0 && info.locationTokens < config.grid.size())
        info.missing.push_back("its tokenizer knows " + std::to_string(info.locationTokens)
            + " location tokens, the grid needs " + std::to_string(config.grid.size()));
    return info;
}

} // namespace

ModelInfo readModelInfo(const std::filesystem::path& modelFolder, const std::string& variant)
{
    return withTorchErrors("reading the model", [&] { return readFolder(modelFolder, variant); });
}

std::string modelFolderHash(const std::filesystem::path& modelFolder, const std::string& variant,
    const std::stop_token& stop)
{
    return modelHash(modelFolder, variant, stop);
}

} // namespace detdiffusion
