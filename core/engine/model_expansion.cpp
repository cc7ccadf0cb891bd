#include "core/engine/model_expansion.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/model_files.h"
#include "core/models/autoencoder_kl_config.h"
#include "core/models/unet_2d_condition.h"
#include "core/tensor/torch_errors.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kTable = "text_model.embeddings.token_embedding.weight";
constexpr const char* kAddedTokens = "added_tokens.json";
/// transformers' fast tokenizer: a second copy of the vocabulary, which would lack the new tokens.
constexpr const char* kFastTokenizer = "tokenizer.json";

GenerationConfig promptOf(const fs::path& from, const ModelExpansion& expansion)
{
    const auto unet = nn::UNet2DConditionConfig::fromJson(partConfig(from / "unet"));
    const auto vae = nn::AutoencoderKLConfig::fromJson(partConfig(from / "vae"));
    GenerationConfig prompt;
    prompt.promptTemplate = expansion.promptTemplate;
    prompt.grid = { expansion.gridColumns, expansion.gridRows };
    prompt.maxBoxes = expansion.maxBoxes;
    prompt.classes = expansion.classes;
    prompt.dataset = expansion.dataset;
    prompt.width = prompt.height = static_cast<int>(unet.sampleSize * vae.downFactor());
    return prompt;
}

/// The mean of a word's token embeddings: [1, D].
torch::Tensor wordEmbedding(
    const torch::Tensor& table, const BpeTokenizer& tokenizer, const std::string& word)
{
    const auto ids = tokenizer.tokenize(word);
    return table.index_select(0, torch::tensor(ids)).to(torch::kFloat32).mean(0, true);
}

/// The embedding table with a row per new token.
torch::Tensor expandedTable(
    const torch::Tensor& table, const BpeTokenizer& tokenizer, const LocationGrid& grid)
{
    const auto width = table.size(1);
    auto locations = sinCosLocationEmbedding(grid, static_cast<int>(width));
    const auto rows = torch::from_blob(locations.data(), { grid.size(), width });
    return torch::cat({ table.to(torch::kFloat32), rows, wordEmbedding(table, tokenizer, "easy"),
                          wordEmbedding(table, tokenizer, "hard") })
        .to(table.scalar_type());
}

/// Returns how many rows the new embedding table has.
int64_t writeTextEncoder(const fs::path& from, const fs::path& to, const BpeTokenizer& tokenizer,
    const LocationGrid& grid)
{
    const PartWeights weights(from);
    auto tensors = weights.tensors();
    const auto found = tensors.find(kTable);
    if (found == tensors.end() || found->second.dim() != 2)
        throw Error(weights.path().string() + " has no matrix \"" + kTable + "\"");
    if (tokenizer.vocabularySize() > found->second.size(0))
        throw Error(from.string() + ": the tokenizer knows more tokens than the text encoder has");
    found->second = expandedTable(found->second, tokenizer, grid);
    auto config = partConfig(from);
    const int64_t rows = found->second.size(0);
    config["vocab_size"] = rows;
    writeJsonFile(to / "config.json", config);
    saveSafetensors(to / "model.safetensors", tensors);
    return rows;
}

/// The new ids follow the rows that the text encoder has, whether or not the tokenizer uses all.
void writeTokenizer(const fs::path& from, const fs::path& to,
    const std::vector<std::string>& tokens, int64_t firstId)
{
    fs::copy(from, to, fs::copy_options::recursive);
    fs::remove(to / kFastTokenizer);
    auto added = fs::exists(from / kAddedTokens) ? readJsonFile(from / kAddedTokens)
                                                 : nlohmann::json::object();
    for (size_t i = 0; i < tokens.size(); ++i)
        added[tokens[i]] = firstId + static_cast<int64_t>(i);
    writeJsonFile(to / kAddedTokens, added);
}

void expandInto(const fs::path& from, const fs::path& to, const ModelExpansion& expansion)
{
    const auto prompt = promptOf(from, expansion);
    const auto tokens = layoutTokens(prompt);
    const BpeTokenizer tokenizer(from / "tokenizer");
    for (const auto& token : tokens)
        if (tokenizer.addedTokens().contains(token))
            throw Error((from / "tokenizer").string() + " already has the token \"" + token
                + "\": the model is a layout model");
    for (const char* part : { "unet", "vae" })
        copyPart(from / part, to / part);
    fs::create_directories(to / "text_encoder");
    const int64_t rows =
        writeTextEncoder(from / "text_encoder", to / "text_encoder", tokenizer, prompt.grid);
    writeTokenizer(
        from / "tokenizer", to / "tokenizer", tokens, rows - static_cast<int64_t>(tokens.size()));
    fs::copy(from / "scheduler", to / "scheduler", fs::copy_options::recursive);
    prompt.save(to / "generation_config.json");
    writeModelIndex(to);
}

} // namespace

void expandModel(const fs::path& from, const fs::path& to, const ModelExpansion& expansion)
{
    requireModelFolder(from);
    withTorchErrors("adding tokens", [&] {
        fillFolder(to, [&](const fs::path& folder) { expandInto(from, folder, expansion); });
    });
}

} // namespace detdiffusion
