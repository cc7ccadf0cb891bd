#include "core/training/model_base.h"

#include "core/data/dataset_stats.h"
#include "core/domain/copy_folder.h"
#include "core/domain/error.h"
#include "core/models/autoencoder_kl.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/vocabulary_growth.h"
#include "core/text/word_vocabulary.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/diffusion_options.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kPrompt = "generation_config.json";
/// How many rows the embedding table had before this run's tokens.
constexpr const char* kRows = "text_encoder/rows_before.json";
constexpr const char* kScheduler = "scheduler/scheduler_config.json";

std::vector<std::string> promptWords(
    const ModelInitOptions& model, const std::vector<std::string>& classes)
{
    auto words = classes;
    auto plain = model.promptTemplate;
    if (const auto at = plain.find("{bbox}"); at != std::string::npos)
        plain.erase(at, std::string("{bbox}").size());
    words.push_back(plain);
    return words;
}

GenerationConfig promptConfig(const DiffusionTrainingOptions& options)
{
    GenerationConfig prompt;
    prompt.promptTemplate = options.model.promptTemplate;
    prompt.grid = { static_cast<int>(options.model.gridColumns),
        static_cast<int>(options.model.gridRows) };
    prompt.maxBoxes = static_cast<int>(options.model.maxBoxes);
    prompt.guidance = options.model.guidance;
    prompt.steps = static_cast<int>(options.model.samplingSteps);
    prompt.dataset = options.data.annotations.stem().string();
    return prompt;
}

void writeTokenizer(const fs::path& folder, const ModelInitOptions& model,
    const GenerationConfig& prompt, const std::vector<std::string>& classes, int64_t length)
{
    writeWordTokenizer(
        folder, promptWords(model, classes), layoutTokens(prompt), static_cast<int>(length));
}

void createFromScratch(const fs::path& folder, const DiffusionTrainingOptions& options,
    const std::vector<std::string>& classes, const GenerationConfig& prompt)
{
    const auto& model = options.model;
    copyFolder(findAutoencoder(model.vae), folder / "vae");
    auto text = nn::ClipTextConfig::fromJson(json::parse(model.textEncoder));
    writeTokenizer(folder / "tokenizer", model, prompt, classes, text.maxPositionEmbeddings);
    text.vocabSize = BpeTokenizer(folder / "tokenizer").vocabularySize();
    const auto unet = nn::UNet2DConditionConfig::fromJson(json::parse(model.unet));
    writeJsonFile(folder / "text_encoder/config.json", text.toJson());
    writeJsonFile(folder / "unet/config.json", unet.toJson());
    writeJsonFile(
        folder / kScheduler, SchedulerConfig::fromJson(json::parse(model.scheduler)).toJson());
}

/// The tokenizer gets what it lacks; the new ids follow the rows of the embedding table.
void growVocabulary(const fs::path& folder, const fs::path& source, const GenerationConfig& prompt,
    const std::vector<std::string>& classes)
{
    const auto growth = missingVocabulary(source / "tokenizer", prompt, classes);
    auto text = partConfig(source / "text_encoder");
    const int64_t rows = nn::ClipTextConfig::fromJson(text).vocabSize;
    writeGrownTokenizer(source / "tokenizer", folder / "tokenizer", growth, rows);
    text["vocab_size"] = rows + growth.rows();
    writeJsonFile(folder / "text_encoder/config.json", text);
    writeJsonFile(folder / kRows, rows);
}

void createFromModel(const fs::path& folder, const fs::path& source,
    const std::vector<std::string>& classes, const GenerationConfig& prompt)
{
    for (const char* part : { "vae", "scheduler" })
        copyFolder(source / part, folder / part);
    growVocabulary(folder, source, prompt, classes);
    writeJsonFile(folder / "unet/config.json", partConfig(source / "unet"));
}

/// Objects of each class.
std::vector<int64_t> countsOf(const CocoDataset& training)
{
    std::vector<int64_t> counts;
    for (const auto& each : statsOf(training).classes)
        counts.push_back(each.all().total());
    return counts;
}

void writeHeadConfig(const fs::path& folder, const ModelInitOptions& model, size_t classes)
{
    auto head = nn::PerceptionHeadConfig::fromJson(headConfig(model));
    head.featureChannels =
        nn::UNet2DConditionConfig::fromJson(partConfig(folder / "unet")).decoderChannels();
    head.classes = static_cast<int64_t>(classes);
    writeJsonFile(folder / "perception_head/config.json", head.toJson());
}

} // namespace

void requireFit(const DiffusionConfigs& networks, const nn::AutoencoderKLConfig& vae)
{
    if (networks.unet.inChannels != vae.latentChannels
        || networks.unet.outChannels != vae.latentChannels)
        throw Error("the U-Net needs in_channels = out_channels = "
            + std::to_string(vae.latentChannels) + ", the latent channels of the autoencoder");
    if (networks.unet.crossAttentionDim != networks.textEncoder.hiddenSize)
        throw Error("the U-Net's cross_attention_dim must equal the text encoder's hidden_size, "
            + std::to_string(networks.textEncoder.hiddenSize));
}

json headConfig(const ModelInitOptions& model)
{
    const auto given = json::parse(model.perceptionHead);
    const auto source = fs::path(model.from) / "perception_head";
    return given.empty() && fs::exists(source / "config.json") ? partConfig(source) : given;
}

GenerationConfig startingPrompt(const DiffusionTrainingOptions& options)
{
    const auto file = fs::path(options.model.from) / kPrompt;
    return options.model.from != "scratch" && fs::exists(file) ? GenerationConfig::load(file)
                                                               : promptConfig(options);
}

void createModelBase(
    const fs::path& folder, const DiffusionTrainingOptions& options, const CocoDataset& training)
{
    const auto classes = training.categorySet().names();
    for (const char* part : { "unet", "text_encoder", "scheduler", "perception_head" })
        fs::create_directories(folder / part);
    auto prompt = startingPrompt(options);
    if (options.model.from == "scratch")
        createFromScratch(folder, options, classes, prompt);
    else
        createFromModel(folder, options.model.from, classes, prompt);
    prompt.classes = classes;
    prompt.classCounts = countsOf(training);
    prompt.width = static_cast<int>(options.data.width);
    prompt.height = static_cast<int>(options.data.height);
    prompt.save(folder / kPrompt);
    writeHeadConfig(folder, options.model, classes.size());
    writeModelIndex(folder);
}

ModelBase loadModelBase(const fs::path& folder)
{
    ModelBase base;
    base.folder = folder;
    base.configs.unet = nn::UNet2DConditionConfig::fromJson(partConfig(folder / "unet"));
    base.configs.textEncoder = nn::ClipTextConfig::fromJson(partConfig(folder / "text_encoder"));
    base.configs.perceptionHead =
        nn::PerceptionHeadConfig::fromJson(partConfig(folder / "perception_head"));
    base.scheduler = SchedulerConfig::fromJson(readJsonFile(folder / kScheduler));
    base.prompt = GenerationConfig::load(folder / kPrompt);
    base.rowsBefore = fs::exists(folder / kRows) ? readJsonFile(folder / kRows).get<int64_t>()
                                                 : base.configs.textEncoder.vocabSize;
    requireFit(base.configs, nn::AutoencoderKLConfig::fromJson(partConfig(base.vae())));
    return base;
}

} // namespace detdiffusion
