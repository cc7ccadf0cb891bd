#pragma once

#include "core/text/prompt.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace detdiffusion {

/// What a tokenizer lacks to write the prompts of a layout model.
struct VocabularyGrowth {
    std::vector<std::string> tokens; ///< added tokens, in the order of their new ids
    /// Merges that make the classes' words whole, each with a new symbol of the vocabulary. Only
    /// for a vocabulary of words (see writeWordTokenizer): CLIP's has parts for every word.
    std::vector<std::pair<std::string, std::string>> merges;

    /// New ids, tokens first: as many new rows the embedding table gets.
    int64_t rows() const { return static_cast<int64_t>(tokens.size() + merges.size()); }
};

/// What the tokenizer in `folder` lacks of the tokens of `prompt` and the words of `classes`.
/// Throws Error naming the file.
VocabularyGrowth missingVocabulary(const std::filesystem::path& folder,
    const GenerationConfig& prompt, const std::vector<std::string>& classes);

/// The names among `classes` with a word that the vocabulary of words in `folder` does not hold;
/// none for another kind of vocabulary. Throws Error naming the file.
std::vector<std::string> unknownWords(
    const std::filesystem::path& folder, const std::vector<std::string>& classes);

/// Copies the tokenizer `from` to `to` with the growth, whose ids begin at `firstId`. Throws Error.
void writeGrownTokenizer(const std::filesystem::path& from, const std::filesystem::path& to,
    const VocabularyGrowth& growth, int64_t firstId);

} // namespace detdiffusion
