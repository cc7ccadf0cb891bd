#include "core/training/option_writer.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

struct OptionWriter::Impl {
    nlohmann::json root = nlohmann::json::object();
    nlohmann::json* current = &root;
    std::string prefix;
    std::string documentation;
};

OptionWriter::OptionWriter()
    : m_impl(std::make_unique<Impl>())
{
}

OptionWriter::~OptionWriter() = default;

void OptionWriter::put(const char* name, const nlohmann::json& value, const std::string& help)
{
    (*m_impl->current)[name] = value;
    m_impl->documentation += m_impl->prefix + name + " = " + value.dump() + "\n    " + help + "\n";
}

void OptionWriter::flag(const char* name, bool& value, const char* help)
{
    put(name, value, help);
}

void OptionWriter::integer(const char* name, int64_t& value, OptionRange, const char* help)
{
    put(name, value, help);
}

void OptionWriter::number(const char* name, double& value, OptionRange, const char* help)
{
    put(name, value, help);
}

void OptionWriter::text(const char* name, std::string& value, const char* help)
{
    put(name, value, help);
}

void OptionWriter::choice(
    const char* name, std::string& value, const std::vector<std::string>& allowed, const char* help)
{
    std::string listed;
    for (const auto& one : allowed)
        listed += (listed.empty() ? "" : " | ") + one;
    put(name, value, help + std::string(" (") + listed + ")");
}

void OptionWriter::path(const char* name, std::filesystem::path& value, const char* help)
{
    put(name, value.string(), help);
}

void OptionWriter::object(const char* name, std::string& value, const char* help)
{
    put(name, nlohmann::json::parse(value), help);
}

void OptionWriter::section(const char* name, const std::function<void()>& content)
{
    auto* outer = m_impl->current;
    const auto outerPrefix = m_impl->prefix;
    m_impl->current = &((*outer)[name] = nlohmann::json::object());
    m_impl->prefix += std::string(name) + ".";
    content();
    m_impl->current = outer;
    m_impl->prefix = outerPrefix;
}

const nlohmann::json& OptionWriter::json() const
{
    return m_impl->root;
}

const std::string& OptionWriter::documentation() const
{
    return m_impl->documentation;
}

} // namespace detdiffusion
