#include "core/engine/model_expansion.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/engine/model_files.h"
#include "core/models/autoencoder_kl_config.h"
#include "core/models/token_rows.h"
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

/// Returns how many rows the embedding table had.
int64_t writeTextEncoder(const fs::path& from, const fs::path& to, const GenerationConfig& prompt,
    const VocabularyGrowth& growth)
{
    const PartWeights weights(from / "text_encoder");
    auto tensors = weights.tensors();
    const auto found = tensors.find(kTokenTable);
    if (found == tensors.end() || found->second.dim() != 2)
        throw Error(weights.path().string() + " has no matrix \"" + kTokenTable + "\"");
    const int64_t rows = found->second.size(0);
    if (BpeTokenizer(from / "tokenizer").vocabularySize() > rows)
        throw Error((from / "text_encoder").string()
            + ": the tokenizer knows more tokens than the text encoder has");
    found->second = grownTokenTable(found->second, from / "tokenizer", growth, prompt, {});
    auto config = partConfig(from / "text_encoder");
    config["vocab_size"] = found->second.size(0);
    writeJsonFile(to / "config.json", config);
    saveSafetensors(to / "model.safetensors", tensors);
    return rows;
}

void expandInto(const fs::path& from, const fs::path& to, const ModelExpansion& expansion)
{
    const auto prompt = promptOf(from, expansion);
    const BpeTokenizer tokenizer(from / "tokenizer");
    for (const auto& token : layoutTokens(prompt))
        if (tokenizer.addedTokens().contains(token))
            throw Error((from / "tokenizer").string() + " already has the token \"" + token
                + "\": the model is a layout model");
    for (const char* part : { "unet", "vae" })
        copyPart(from / part, to / part);
    fs::create_directories(to / "text_encoder");
    const auto growth = missingVocabulary(from / "tokenizer", prompt, {});
    // The new ids follow the rows that there are, whether or not the tokenizer uses all.
    const int64_t rows = writeTextEncoder(from, to / "text_encoder", prompt, growth);
    writeGrownTokenizer(from / "tokenizer", to / "tokenizer", growth, rows);
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
