#pragma once

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Reading `config.json` objects whose keys may be missing or null. Included by .cpp files only.
namespace detdiffusion::nn {

inline bool hasField(const nlohmann::json& json, const char* key)
{
    return json.contains(key) && !json.at(key).is_null();
}

/// The value of `key`, or `fallback` when it is missing or null. Throws Error for another type.
template <typename Value> Value fieldOr(const nlohmann::json& json, const char* key, Value fallback)
{
    if (!hasField(json, key))
        return fallback;
    try {
        return json.at(key).get<Value>();
    } catch (const nlohmann::json::exception&) {
        throw Error(std::string("config: \"") + key
            + "\" has a value of the wrong type: " + json.at(key).dump());
    }
}

/// Throws Error unless `key` is missing, null or `only`, the one value this program implements.
inline void requireField(const nlohmann::json& json, const char* key, const nlohmann::json& only)
{
    if (hasField(json, key) && json.at(key) != only)
        throw Error(std::string("config: \"") + key + "\": " + json.at(key).dump()
            + " is not supported, only " + only.dump());
}

/// Largest number of channels or layers a config may ask for; a larger one is a damaged file.
inline constexpr int64_t kMaxConfigSize = 1 << 16;

/// Throws Error unless 1 <= value <= kMaxConfigSize.
inline void requireSize(const char* key, int64_t value)
{
    if (value < 1 || value > kMaxConfigSize)
        throw Error(
            std::string("config: \"") + key + "\" is out of range: " + std::to_string(value));
}

/// Throws Error unless there are 1 to 16 values, each a legal size.
inline void requireSizes(const char* key, const std::vector<int64_t>& values)
{
    if (values.empty() || values.size() > 16)
        throw Error(std::string("config: \"") + key + "\" needs 1 to 16 values, it has "
            + std::to_string(values.size()));
    for (const int64_t value : values)
        requireSize(key, value);
}

/// Throws Error unless every value is a multiple of `divisor`.
inline void requireMultiples(const char* key, const std::vector<int64_t>& values, int64_t divisor)
{
    for (const int64_t value : values)
        if (value % divisor != 0)
            throw Error(std::string("config: \"") + key + "\": " + std::to_string(value)
                + " is no multiple of " + std::to_string(divisor));
}

} // namespace detdiffusion::nn
