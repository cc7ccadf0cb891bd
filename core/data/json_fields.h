#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace detdiffusion {

/// Reads one JSON object, each field once and in order; what nobody takes is kept. Made for
/// millions of small objects: the parser and its memory are used again. Not thread-safe.
class JsonFields {
public:
    using Value = simdjson::ondemand::value;
    /// Takes a field, or returns false.
    using Taker = std::function<bool(std::string_view key, Value value)>;

    /// Calls `take` for every field of the object and returns the others as a JSON object. `text`
    /// may get more capacity. Throws Error for what is no object, and what `take` throws.
    std::string read(std::string& text, const Taker& take);
    /// A number of the object, if it has it; for messages about objects that could not be read.
    std::optional<int64_t> findWhole(std::string& text, const char* key);

private:
    simdjson::ondemand::document iterate(std::string& text);

    simdjson::ondemand::parser m_parser;
};

// Each throws Error naming the key when the value is something else.

int64_t wholeOf(JsonFields::Value value, const char* key);
double numberOf(JsonFields::Value value, const char* key);
std::string textOf(JsonFields::Value value, const char* key);
/// The value as it stands in the file.
std::string rawOf(JsonFields::Value value);

/// Python writes NaN and Infinity, which are not JSON: they become null. Throws Error for anything
/// else that is no JSON.
nlohmann::json parseTolerant(std::string_view json);

} // namespace detdiffusion
