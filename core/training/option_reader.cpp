#include "core/training/option_reader.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <utility>

namespace detdiffusion {

struct OptionReader::Impl {
    struct Level {
        std::string prefix;
        const nlohmann::json* object;
        std::set<std::string> known;
    };

    nlohmann::json root;
    nlohmann::json empty = nlohmann::json::object();
    std::vector<Level> levels;
    std::vector<std::string> problems;

    void reportUnknownKeys(const Level& level)
    {
        for (const auto& [key, value] : level.object->items())
            if (!level.known.contains(key))
                problems.push_back("unknown setting \"" + level.prefix + key + "\"");
    }
};

namespace {

std::string plain(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

std::string describe(OptionRange range)
{
    if (std::isinf(range.most))
        return std::isinf(range.least) ? "a number" : "at least " + plain(range.least);
    if (std::isinf(range.least))
        return "at most " + plain(range.most);
    return "between " + plain(range.least) + " and " + plain(range.most);
}

bool isWithin(double value, OptionRange range)
{
    return std::isfinite(value) && value >= range.least && value <= range.most;
}

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

} // namespace

OptionReader::OptionReader(const nlohmann::json& json)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->root = json;
    if (!json.is_object()) {
        addProblem("the file must hold a JSON object");
        m_impl->root = m_impl->empty;
    }
    m_impl->levels.push_back({ "", &m_impl->root, {} });
}

OptionReader::~OptionReader() = default;

const nlohmann::json* OptionReader::take(const char* name)
{
    auto& level = m_impl->levels.back();
    level.known.insert(name);
    const auto found = level.object->find(name);
    return found == level.object->end() ? nullptr : &*found;
}

void OptionReader::expect(bool good, const char* name, const std::string& expected)
{
    if (!good)
        addProblem("\"" + m_impl->levels.back().prefix + name + "\" must be " + expected);
}

void OptionReader::flag(const char* name, bool& value, const char*)
{
    if (const auto* json = take(name)) {
        expect(json->is_boolean(), name, "true or false");
        value = json->is_boolean() ? json->get<bool>() : value;
    }
}

void OptionReader::integer(const char* name, int64_t& value, OptionRange range, const char*)
{
    if (const auto* json = take(name)) {
        const bool good = json->is_number_integer() && isWithin(json->get<double>(), range);
        expect(good, name, "a whole number, " + describe(range));
        value = good ? json->get<int64_t>() : value;
    }
}

void OptionReader::number(const char* name, double& value, OptionRange range, const char*)
{
    if (const auto* json = take(name)) {
        const bool good = json->is_number() && isWithin(json->get<double>(), range);
        expect(good, name, describe(range));
        value = good ? json->get<double>() : value;
    }
}

void OptionReader::text(const char* name, std::string& value, const char*)
{
    if (const auto* json = take(name)) {
        expect(json->is_string(), name, "a text");
        value = json->is_string() ? json->get<std::string>() : value;
    }
}

void OptionReader::choice(
    const char* name, std::string& value, const std::vector<std::string>& allowed, const char*)
{
    if (const auto* json = take(name)) {
        const bool good = json->is_string()
            && std::find(allowed.begin(), allowed.end(), json->get<std::string>()) != allowed.end();
        expect(good, name, "one of " + joined(allowed, ", "));
        value = good ? json->get<std::string>() : value;
    }
}

void OptionReader::path(const char* name, std::filesystem::path& value, const char* help)
{
    std::string spelled = value.string();
    text(name, spelled, help);
    value = spelled;
}

void OptionReader::object(const char* name, std::string& value, const char*)
{
    if (const auto* json = take(name)) {
        expect(json->is_object(), name, "a JSON object");
        value = json->is_object() ? json->dump() : value;
    }
}

void OptionReader::section(const char* name, const std::function<void()>& content)
{
    const auto* json = take(name);
    const bool good = json == nullptr || json->is_object();
    expect(good, name, "a JSON object");
    const auto prefix = m_impl->levels.back().prefix + name + ".";
    m_impl->levels.push_back({ prefix, json != nullptr && good ? json : &m_impl->empty, {} });
    content();
    m_impl->reportUnknownKeys(m_impl->levels.back());
    m_impl->levels.pop_back();
}

void OptionReader::addProblem(const std::string& problem)
{
    m_impl->problems.push_back(problem);
}

std::vector<std::string> OptionReader::takeProblems()
{
    m_impl->reportUnknownKeys(m_impl->levels.back());
    return std::move(m_impl->problems);
}

void OptionReader::finish(const std::string& source)
{
    throwProblems(source, takeProblems());
}

void throwProblems(const std::string& source, const std::vector<std::string>& problems)
{
    if (!problems.empty())
        throw Error(source + ": " + joined(problems, "; "));
}

} // namespace detdiffusion
