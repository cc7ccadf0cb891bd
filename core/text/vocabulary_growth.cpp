#include "core/text/vocabulary_growth.h"

#include "core/domain/copy_folder.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/text/clip_words.h"
#include "core/text/tokenizer_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

/// A vocabulary of words has the 512 bytes and a few hundred words; CLIP's has 49,408 symbols.
constexpr size_t kMostSymbolsOfWords = 8192;
constexpr const char* kAddedTokens = "added_tokens.json";
constexpr const char* kVocabulary = "vocab.json";
constexpr const char* kMerges = "merges.txt";
/// transformers' fast tokenizer: a second copy of the vocabulary, which would lack what is new.
constexpr const char* kFastTokenizer = "tokenizer.json";

bool isOfWords(const TokenizerFolder& tokenizer)
{
    return tokenizer.vocabulary.size() < kMostSymbolsOfWords;
}

/// As many words as a class name has, one symbol each at best.
bool isKnown(const TokenizerFolder& tokenizer, const std::string& name)
{
    const auto words = clipWords(name);
    return std::all_of(words.begin(), words.end(),
        [&](const std::string& word) { return tokenizer.merges.apply(word).size() == 1; });
}

nlohmann::json withIds(nlohmann::json table, const std::vector<std::string>& symbols, int64_t first)
{
    for (const auto& symbol : symbols)
        table[symbol] = first++;
    return table;
}

} // namespace

VocabularyGrowth missingVocabulary(
    const fs::path& folder, const GenerationConfig& prompt, const std::vector<std::string>& classes)
{
    auto tokenizer = TokenizerFolder::load(folder);
    VocabularyGrowth growth;
    for (const auto& token : layoutTokens(prompt))
        if (!tokenizer.addedTokens.contains(token))
            growth.tokens.push_back(token);
    if (!isOfWords(tokenizer))
        return growth;
    for (const auto& name : classes)
        for (const auto& word : clipWords(name))
            for (auto parts = tokenizer.merges.apply(word); parts.size() > 1;
                 parts = tokenizer.merges.apply(word)) {
                tokenizer.merges.add(parts[0], parts[1]);
                growth.merges.emplace_back(parts[0], parts[1]);
            }
    return growth;
}

std::vector<std::string> unknownWords(
    const fs::path& folder, const std::vector<std::string>& classes)
{
    const auto tokenizer = TokenizerFolder::load(folder);
    std::vector<std::string> unknown;
    for (const auto& name : classes)
        if (isOfWords(tokenizer) && !isKnown(tokenizer, name))
            unknown.push_back(name);
    return unknown;
}

void writeGrownTokenizer(
    const fs::path& from, const fs::path& to, const VocabularyGrowth& growth, int64_t firstId)
{
    copyFolder(from, to);
    fs::remove(to / kFastTokenizer);
    const auto added = from / kAddedTokens;
    writeJsonFile(to / kAddedTokens,
        withIds(fs::exists(added) ? readJsonFile(added) : nlohmann::json::object(), growth.tokens,
            firstId));
    if (growth.merges.empty())
        return;
    auto lines = readTextFile(from / kMerges);
    if (!lines.empty() && lines.back() != '\n')
        lines += '\n';
    std::vector<std::string> symbols;
    for (const auto& [left, right] : growth.merges) {
        lines += left + " " + right + "\n";
        symbols.push_back(left + right);
    }
    writeFileAtomically(to / kMerges, lines);
    writeJsonFile(to / kVocabulary,
        withIds(readJsonFile(from / kVocabulary), symbols,
            firstId + static_cast<int64_t>(growth.tokens.size())));
}

} // namespace detdiffusion
