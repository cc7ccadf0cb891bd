#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace detdiffusion {

/// Allowed values of a number, both ends included.
struct OptionRange {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// Walks over the settings of a run. A settings struct names each of its fields once, in one
/// function `visitOptions(OptionVisitor&, Struct&)`; reading JSON, writing JSON and printing the
/// documentation are three visitors.
class OptionVisitor {
public:
    virtual ~OptionVisitor() = default;

    virtual void flag(const char* name, bool& value, const char* help) = 0;
    virtual void integer(const char* name, int64_t& value, OptionRange range, const char* help) = 0;
    virtual void number(const char* name, double& value, OptionRange range, const char* help) = 0;
    virtual void text(const char* name, std::string& value, const char* help) = 0;
    virtual void choice(const char* name, std::string& value,
        const std::vector<std::string>& allowed, const char* help) = 0;
    virtual void path(const char* name, std::filesystem::path& value, const char* help) = 0;
    /// `value` is the text of a JSON object, for example a network's config.json.
    virtual void object(const char* name, std::string& value, const char* help) = 0;
    /// The fields that `content` visits live in the JSON object `name`.
    virtual void section(const char* name, const std::function<void()>& content) = 0;
};

} // namespace detdiffusion
