#include "core/text/word_vocabulary.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/text/bpe_merges.h"
#include "core/text/byte_symbols.h"
#include "core/text/clip_words.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

constexpr const char* kBegin = "<|startoftext|>";
constexpr const char* kEnd = "<|endoftext|>";

/// Collects merge rules and vocabulary while words are made whole one after the other.
struct Vocabulary {
    Json ids = Json::object();
    BpeMerges merges;
    std::string mergeLines = "#version: 0.2\n";

    void addSymbol(const std::string& symbol)
    {
        if (!ids.contains(symbol))
            ids[symbol] = ids.size();
    }

    /// Later rules have lower priority than all before, so they never split an earlier word.
    void addWord(const std::string& word)
    {
        for (auto parts = merges.apply(word); parts.size() > 1; parts = merges.apply(word)) {
            merges.add(parts[0], parts[1]);
            mergeLines += parts[0] + " " + parts[1] + "\n";
            addSymbol(parts[0] + parts[1]);
        }
    }
};

void addByteSymbols(Vocabulary& vocabulary)
{
    for (const char* ending : { "", kEndOfWord })
        for (const uint8_t byte : bytesInVocabularyOrder())
            vocabulary.addSymbol(byteSymbols()[byte] + ending);
}

Json numberAddedTokens(const Json& vocabulary, const std::vector<std::string>& tokens)
{
    auto added = Json::object();
    for (const auto& token : tokens) {
        if (token.empty() || vocabulary.contains(token) || added.contains(token))
            throw Error("the added token \"" + token + "\" is empty or exists already");
        added[token] = vocabulary.size() + added.size();
    }
    return added;
}

Json specialTokens()
{
    return { { "bos_token", kBegin }, { "eos_token", kEnd }, { "pad_token", kEnd },
        { "unk_token", kEnd } };
}

Json tokenizerConfig(int maxLength)
{
    auto config = specialTokens();
    config["tokenizer_class"] = "CLIPTokenizer";
    config["model_max_length"] = maxLength;
    config["errors"] = "replace";
    config["do_lower_case"] = true;
    return config;
}

} // namespace

void writeWordTokenizer(const std::filesystem::path& folder, const std::vector<std::string>& words,
    const std::vector<std::string>& addedTokens, int maxLength)
{
    if (maxLength < 2)
        throw Error("a tokenizer needs a length of at least 2: begin and end");
    Vocabulary vocabulary;
    addByteSymbols(vocabulary);
    for (const auto& phrase : words)
        for (const auto& word : clipWords(phrase))
            vocabulary.addWord(word);
    vocabulary.addSymbol(kBegin);
    vocabulary.addSymbol(kEnd);
    const auto added = numberAddedTokens(vocabulary.ids, addedTokens);

    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error("cannot create " + folder.string() + ": " + error.message());
    writeJsonFile(folder / "vocab.json", vocabulary.ids);
    writeFileAtomically(folder / "merges.txt", vocabulary.mergeLines);
    writeJsonFile(folder / "added_tokens.json", added);
    writeJsonFile(folder / "special_tokens_map.json", specialTokens());
    writeJsonFile(folder / "tokenizer_config.json", tokenizerConfig(maxLength));
}

} // namespace detdiffusion
