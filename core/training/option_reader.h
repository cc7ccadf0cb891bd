#pragma once

#include "core/training/option_visitor.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace detdiffusion {

/// Fills settings from JSON. Fields that are absent keep their value; every wrong type, value out
/// of range and unknown key is collected, so that a user sees all problems at once.
class OptionReader : public OptionVisitor {
public:
    explicit OptionReader(const nlohmann::json& json);
    ~OptionReader() override;

    void flag(const char* name, bool& value, const char* help) override;
    void integer(const char* name, int64_t& value, OptionRange range, const char* help) override;
    void number(const char* name, double& value, OptionRange range, const char* help) override;
    void text(const char* name, std::string& value, const char* help) override;
    void choice(const char* name, std::string& value, const std::vector<std::string>& allowed,
        const char* help) override;
    void path(const char* name, std::filesystem::path& value, const char* help) override;
    void object(const char* name, std::string& value, const char* help) override;
    void section(const char* name, const std::function<void()>& content) override;

    /// Adds a problem that only the whole can show, for example a batch the workers can't share.
    void addProblem(const std::string& problem);
    /// Every problem, unknown keys included. To be called once, after the last field.
    std::vector<std::string> takeProblems();
    /// Throws Error listing them; `source` names the file.
    void finish(const std::string& source);

private:
    struct Impl;

    const nlohmann::json* take(const char* name);
    void expect(bool good, const char* name, const std::string& expected);

    std::unique_ptr<Impl> m_impl;
};

/// Throws Error listing `problems` unless there are none.
void throwProblems(const std::string& source, const std::vector<std::string>& problems);

} // namespace detdiffusion
