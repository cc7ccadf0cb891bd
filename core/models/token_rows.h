#pragma once

#include "core/text/vocabulary_growth.h"

#include <torch/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// The name of the embedding table in a text encoder's weights.
inline constexpr const char* kTokenTable = "text_model.embeddings.token_embedding.weight";

/// `table` [rows, width] with a row per new id of `growth`, in the table's precision. Locations get
/// 2-D sin-cos rows (GeoDiffusion), easy and hard the embedding of their words. New words are drawn
/// from the distribution of `knownWords`, so that the layers above take them for words of that
/// kind and training only has to tell them apart. `tokenizer` is the folder before the growth.
/// Draws from LibTorch's global generator when there are new words.
torch::Tensor grownTokenTable(const torch::Tensor& table, const std::filesystem::path& tokenizer,
    const VocabularyGrowth& growth, const GenerationConfig& prompt,
    const std::vector<std::string>& knownWords);

} // namespace detdiffusion
