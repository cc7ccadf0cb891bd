#include "core/text/tokenizer_folder.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace detdiffusion {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// A model's position table is never longer; transformers writes 1e30 for "no limit".
constexpr double kMaxSensibleLength = 100'000.0;
constexpr int64_t kMaxId = 1 << 24;

[[noreturn]] void fail(const fs::path& file, const std::string& reason)
{
    throw Error("cannot use the tokenizer file " + file.string() + ": " + reason);
}

Json readObject(const fs::path& file)
{
    auto json = readJsonFile(file);
    if (!json.is_object())
        fail(file, "it must hold a JSON object");
    return json;
}

Json readOptionalObject(const fs::path& file)
{
    return fs::exists(file) ? readObject(file) : Json::object();
}

template <typename Map> void readIds(const fs::path& file, const Json& json, Map& ids)
{
    for (const auto& [token, id] : json.items()) {
        if (!id.is_number_integer() || id.template get<int64_t>() < 0
            || id.template get<int64_t>() > kMaxId)
            fail(file, "the id of \"" + token + "\" is not a sensible number");
        ids[token] = id.template get<int64_t>();
    }
}

/// Lines `left right` in order of rank, after an optional `#version` line.
BpeMerges readMerges(const fs::path& file)
{
    std::istringstream lines(readTextFile(file));
    BpeMerges merges;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (number == 1 && line.starts_with("#version"))
            continue;
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.empty())
            continue;
        const size_t space = line.find(' ');
        if (space == 0 || space == std::string::npos || space + 1 == line.size()
            || line.find(' ', space + 1) != std::string::npos)
            fail(file, "line " + std::to_string(number) + " is not a pair of symbols");
        merges.add(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

/// A special token is written as text or as an object with its text under "content".
void readSpecial(const Json& json, const char* key, std::string& token)
{
    const auto found = json.find(key);
    if (found == json.end())
        return;
    if (found->is_string())
        token = found->get<std::string>();
    else if (found->is_object() && found->contains("content"))
        token = found->at("content").get<std::string>();
}

void readSpecials(const Json& json, TokenizerFolder& folder)
{
    readSpecial(json, "bos_token", folder.beginToken);
    readSpecial(json, "eos_token", folder.endToken);
    readSpecial(json, "pad_token", folder.padToken);
    readSpecial(json, "unk_token", folder.unknownToken);
    for (const auto& item : json.value("additional_special_tokens", Json::array())) {
        const Json named { { "token", item } };
        readSpecial(named, "token", folder.otherSpecialTokens.emplace_back());
    }
}

/// transformers >= 4.34 lists every added token here: {"49408": {"content": "<new>", ...}}.
void readDecoderTable(const Json& config, TokenizerFolder& folder)
{
    // A variable of its own: items() only refers to the object.
    const Json decoder = config.value("added_tokens_decoder", Json::object());
    for (const auto& [id, entry] : decoder.items()) {
        const auto token = entry.at("content").get<std::string>();
        if (!folder.vocabulary.contains(token))
            folder.addedTokens[token] = std::stoll(id);
    }
}

void readConfig(const Json& config, TokenizerFolder& folder)
{
    readSpecials(config, folder);
    readDecoderTable(config, folder);
    const auto length = config.find("model_max_length");
    if (length != config.end() && length->get<double>() >= 2.0
        && length->get<double>() <= kMaxSensibleLength)
        folder.modelMaxLength = length->get<int64_t>();
}

void requireSpecials(const fs::path& path, const TokenizerFolder& folder)
{
    for (const auto& token : { folder.beginToken, folder.endToken, folder.padToken })
        if (folder.idOf(token) < 0)
            fail(path, "the special token \"" + token + "\" has no id in vocab.json");
}

} // namespace

int64_t TokenizerFolder::idOf(const std::string& token) const
{
    if (const auto found = addedTokens.find(token); found != addedTokens.end())
        return found->second;
    const auto found = vocabulary.find(token);
    return found == vocabulary.end() ? -1 : found->second;
}

TokenizerFolder TokenizerFolder::load(const fs::path& path)
try {
    TokenizerFolder folder;
    const auto vocabulary = path / "vocab.json";
    readIds(vocabulary, readObject(vocabulary), folder.vocabulary);
    folder.merges = readMerges(path / "merges.txt");
    const auto added = path / "added_tokens.json";
    readIds(added, readOptionalObject(added), folder.addedTokens);
    readConfig(readOptionalObject(path / "tokenizer_config.json"), folder);
    // After the configuration: where the two disagree, transformers believes the map.
    readSpecials(readOptionalObject(path / "special_tokens_map.json"), folder);
    requireSpecials(path, folder);
    return folder;
} catch (const Json::exception& error) {
    fail(path, error.what());
} catch (const std::logic_error& error) {
    fail(path / "tokenizer_config.json", std::string("an id is not a number: ") + error.what());
}

} // namespace detdiffusion
