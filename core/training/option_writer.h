#pragma once

#include "core/training/option_visitor.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace detdiffusion {

/// Turns settings into JSON: every field with its present value, or, for people, with its help
/// text.
class OptionWriter : public OptionVisitor {
public:
    OptionWriter();
    ~OptionWriter() override;

    void flag(const char* name, bool& value, const char* help) override;
    void integer(const char* name, int64_t& value, OptionRange range, const char* help) override;
    void number(const char* name, double& value, OptionRange range, const char* help) override;
    void text(const char* name, std::string& value, const char* help) override;
    void choice(const char* name, std::string& value, const std::vector<std::string>& allowed,
        const char* help) override;
    void path(const char* name, std::filesystem::path& value, const char* help) override;
    void object(const char* name, std::string& value, const char* help) override;
    void section(const char* name, const std::function<void()>& content) override;

    const nlohmann::json& json() const;
    /// One line per setting: `section.name = default   meaning`.
    const std::string& documentation() const;

private:
    struct Impl;

    void put(const char* name, const nlohmann::json& value, const std::string& help);

    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
