#include "core/data/json_fields.h"

#include "core/domain/error.h"

#include <cmath>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

/// Doubles that are whole numbers of this size are exact.
constexpr double kLargestWhole = 9007199254740992.0;

std::string withoutNonFinite(std::string_view json)
{
    std::string text;
    bool quoted = false;
    for (size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"' && (i == 0 || json[i - 1] != '\\'))
            quoted = !quoted;
        const bool negative = json.compare(i, 9, "-Infinity") == 0;
        const size_t length = negative            ? 9
            : json.compare(i, 8, "Infinity") == 0 ? 8
            : json.compare(i, 3, "NaN") == 0      ? 3
                                                  : 0;
        if (quoted || length == 0) {
            text.push_back(json[i]);
            continue;
        }
        text += "null";
        i += length - 1;
    }
    return text;
}

[[noreturn]] void refuse(const char* key, const char* expected)
{
    throw Error(std::string("\"") + key + "\" must be " + expected);
}

} // namespace

Json parseTolerant(std::string_view json)
{
    try {
        return Json::parse(json);
    } catch (const Json::parse_error&) {
    }
    try {
        return Json::parse(withoutNonFinite(json));
    } catch (const Json::exception& error) {
        throw Error(error.what());
    }
}

simdjson::ondemand::document JsonFields::iterate(std::string& text)
{
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    return m_parser.iterate(text.data(), text.size(), text.capacity());
}

std::string JsonFields::read(std::string& text, const Taker& take)
{
    try {
        auto document = iterate(text);
        Json others = Json::object();
        for (auto field : document.get_object()) {
            const std::string_view key = field.unescaped_key();
            if (!take(key, field.value()))
                others[std::string(key)] = parseTolerant(rawOf(field.value()));
        }
        return others.empty() ? "{}" : others.dump();
    } catch (const simdjson::simdjson_error& error) {
        throw Error(error.what());
    } catch (const Json::exception& error) {
        throw Error(error.what());
    }
}

std::optional<int64_t> JsonFields::findWhole(std::string& text, const char* key)
{
    auto document = m_parser.iterate(text.data(), text.size(), text.capacity());
    int64_t value = 0;
    if (document.error() != simdjson::SUCCESS || document[key].get_int64().get(value) != 0)
        return {};
    return value;
}

int64_t wholeOf(JsonFields::Value value, const char* key)
{
    int64_t whole = 0;
    if (value.get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    double real = 0.0;
    const bool isReal = value.get_double().get(real) == simdjson::SUCCESS;
    if (!isReal || std::abs(real) > kLargestWhole || real != std::floor(real))
        refuse(key, "a whole number");
    return static_cast<int64_t>(real);
}

double numberOf(JsonFields::Value value, const char* key)
{
    double real = 0.0;
    if (value.get_double().get(real) != simdjson::SUCCESS)
        refuse(key, "a number");
    return real;
}

std::string textOf(JsonFields::Value value, const char* key)
{
    std::string_view view;
    if (value.get_string().get(view) != simdjson::SUCCESS)
        refuse(key, "a text");
    return std::string(view);
}

std::string rawOf(JsonFields::Value value)
{
    return std::string(std::string_view(simdjson::to_json_string(value)));
}

} // namespace detdiffusion
