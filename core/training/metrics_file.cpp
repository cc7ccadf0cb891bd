#include "core/training/metrics_file.h"

#include "core/domain/text_file.h"
#include "core/training/append_file.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <sstream>

namespace detdiffusion {

namespace {

/// Calls `visit` with the text and the value of every line that holds an object.
void forEachLine(const std::filesystem::path& path,
    const std::function<void(const std::string&, const nlohmann::json&)>& visit)
{
    if (!std::filesystem::exists(path))
        return;
    std::istringstream lines(readTextFile(path));
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (json.is_object())
            visit(line, json);
    }
}

int64_t stepOf(const nlohmann::json& line)
{
    return line.value("step", int64_t { 0 });
}

std::string kindOf(const nlohmann::json& line)
{
    return line.value("kind", std::string());
}

bool isHistory(const std::string& kind)
{
    return kind == "start" || kind == "rollback";
}

} // namespace

MetricsFile::MetricsFile(std::filesystem::path path)
    : m_path(std::move(path))
{
}

void MetricsFile::append(const std::vector<nlohmann::json>& lines) const
{
    std::string text;
    for (const auto& line : lines)
        text += line.dump() + "\n";
    appendToFile(m_path, text);
}

void MetricsFile::forgetAfter(int64_t step) const
{
    std::string kept;
    forEachLine(m_path, [&](const std::string& text, const nlohmann::json& line) {
        if (stepOf(line) <= step || isHistory(kindOf(line)))
            kept += text + "\n";
    });
    if (std::filesystem::exists(m_path))
        writeFileAtomically(m_path, kept);
}

bool MetricsFile::contains(const std::string& kind, int64_t step) const
{
    bool found = false;
    forEachLine(m_path, [&](const std::string&, const nlohmann::json& line) {
        found = found || (kindOf(line) == kind && stepOf(line) == step);
    });
    return found;
}

} // namespace detdiffusion
