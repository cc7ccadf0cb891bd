#include "core/data/data_yaml.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>

namespace detdiffusion {

namespace {

constexpr std::array<const char*, 3> kSplits { "train", "val", "test" };

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Elsewhere a quote is part of a word: it's. After a quote it is a doubled one.
bool mayPrecedeQuote(char c)
{
    return std::string_view(" \t,:[{'").find(c) != std::string_view::npos;
}

/// Length of the value at the beginning of `text`, which ends before an unquoted `stop` character.
size_t valueLength(std::string_view text, std::string_view stops)
{
    char quote = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (quote != 0)
            quote = text[i] == quote ? char { 0 } : quote;
        else if ((text[i] == '"' || text[i] == '\'') && (i == 0 || mayPrecedeQuote(text[i - 1])))
            quote = text[i];
        else if (stops.find(text[i]) != std::string_view::npos)
            return i;
    }
    if (quote != 0)
        throw Error("a quote is not closed");
    return text.size();
}

/// A plain, 'single' or "double" quoted value.
std::string scalar(std::string_view text)
{
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return nlohmann::json::parse(text).get<std::string>();
    if (text.size() < 2 || text.front() != '\'' || text.back() != '\'')
        return std::string(text);
    std::string value;
    for (size_t i = 1; i + 1 < text.size(); ++i) {
        value.push_back(text[i]);
        i += text.substr(i, 2) == "''" ? 1U : 0U;
    }
    return value;
}

struct KeyValue {
    std::string key;
    std::string_view value;
};

std::optional<KeyValue> keyValue(std::string_view text)
{
    const size_t colon = valueLength(text, ":");
    const bool isKey = colon < text.size() && (colon + 1 == text.size() || text[colon + 1] == ' ');
    if (!isKey)
        return std::nullopt;
    return KeyValue { scalar(text.substr(0, colon)), trimmed(text.substr(colon + 1)) };
}

/// A list of values under one key, given as items or as index: value.
class ValueList {
public:
    void add(std::string_view item)
    {
        if (const auto pair = keyValue(item))
            addIndexed(pair->key, scalar(pair->value));
        else
            addScalar(item);
    }

    void addScalar(std::string_view text) { m_values.push_back(scalar(text)); }

    /// [a, b] or {0: a, 1: b}
    void addFlow(std::string_view text)
    {
        if (text.size() < 2 || (text.back() != ']' && text.back() != '}'))
            throw Error("a list must end on the line where it begins");
        text = text.substr(1, text.size() - 2);
        while (!trimmed(text).empty()) {
            const size_t length = valueLength(text, ",");
            add(text.substr(0, length));
            text.remove_prefix(std::min(text.size(), length + 1));
        }
    }

    const std::vector<std::string>& values() const { return m_values; }

private:
    void addIndexed(const std::string& key, std::string value)
    {
        size_t index = 0;
        const auto parsed = std::from_chars(key.data(), key.data() + key.size(), index);
        if (parsed.ec != std::errc() || parsed.ptr != key.data() + key.size()
            || index != m_values.size())
            throw Error("class \"" + key + "\" should be number " + std::to_string(m_values.size())
                + "; number the classes 0, 1, 2 ...");
        m_values.push_back(std::move(value));
    }

    std::vector<std::string> m_values;
};

std::string_view withoutComment(std::string_view line)
{
    size_t hash = valueLength(line, "#");
    while (hash < line.size() && hash > 0 && line[hash - 1] != ' ')
        hash += 1 + valueLength(line.substr(hash + 1), "#"); // part of a word
    return line.substr(0, std::min(hash, line.size()));
}

/// Values by top-level key.
class Reader {
public:
    void read(std::string_view line)
    {
        line = withoutComment(line);
        const auto text = trimmed(line);
        if (text.empty() || text == "---")
            return;
        const bool isItem = text.front() == '-' && (text.size() == 1 || text[1] == ' ');
        if (isItem || line.front() == ' ' || line.front() == '\t') {
            if (m_key.empty())
                throw Error("a value without a key");
            m_lists[m_key].add(isItem ? trimmed(text.substr(1)) : text);
            return;
        }
        const auto pair = keyValue(text);
        if (!pair)
            throw Error("neither \"key: value\" nor \"- value\"");
        m_key = pair->key;
        auto& list = m_lists[m_key] = {};
        if (pair->value.starts_with('[') || pair->value.starts_with('{'))
            list.addFlow(pair->value);
        else if (!pair->value.empty())
            list.addScalar(pair->value);
    }

    std::vector<std::string> values(const std::string& key) const
    {
        const auto found = m_lists.find(key);
        return found == m_lists.end() ? std::vector<std::string> {} : found->second.values();
    }

private:
    std::string m_key;
    std::map<std::string, ValueList> m_lists;
};

} // namespace

DataYaml parseDataYaml(const std::string& text, const std::string& source)
{
    Reader reader;
    std::istringstream lines(text);
    int number = 1;
    for (std::string line; std::getline(lines, line); ++number) {
        try {
            reader.read(line);
        } catch (const std::exception& error) {
            throw Error(source + ": line " + std::to_string(number) + ": " + error.what());
        }
    }
    DataYaml data;
    const auto path = reader.values("path");
    data.path = path.empty() ? std::string() : path.front();
    for (const char* split : kSplits)
        if (auto values = reader.values(split); !values.empty())
            data.splits[split] = std::move(values);
    data.names = reader.values("names");
    if (data.names.empty())
        throw Error(source + ": \"names\" is missing; list the classes there");
    std::set<std::string_view> seen;
    for (const auto& name : data.names)
        if (!seen.insert(name).second)
            throw Error(source + ": \"names\" holds \"" + name + "\" twice; rename one of them");
    return data;
}

std::string formatDataYaml(const DataYaml& data)
{
    const auto quoted = [](const std::string& text) { return nlohmann::json(text).dump(); };
    std::string yaml = "path: " + (data.path.empty() ? "." : quoted(data.path)) + "\n";
    for (const auto& [split, folders] : data.splits)
        yaml += split + ": " + folders.front() + "\n";
    yaml += "names:\n";
    for (size_t i = 0; i < data.names.size(); ++i)
        yaml += "  " + std::to_string(i) + ": " + quoted(data.names[i]) + "\n";
    return yaml;
}

} // namespace detdiffusion
