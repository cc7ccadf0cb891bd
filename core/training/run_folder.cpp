#include "core/training/run_folder.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <fstream>
#include <sstream>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStepPrefix = "step_";
constexpr const char* kUnfinished = ".unfinished";

std::optional<int64_t> stepOf(const std::string& name)
{
    const std::string prefix = kStepPrefix;
    if (!name.starts_with(prefix))
        return std::nullopt;
    int64_t step = 0;
    const char* end = name.data() + name.size();
    const auto parsed = std::from_chars(name.data() + prefix.size(), end, step);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(step) : std::nullopt;
}

void appendLine(const fs::path& path, const std::string& line)
{
    std::ofstream file(path, std::ios::app);
    file << line << '\n';
    file.flush();
    if (!file)
        throw Error("can't write " + path.string() + ": is the disk full or the folder read-only?");
}

} // namespace

RunFolder::RunFolder(fs::path path)
    : m_path(std::move(path))
{
    std::error_code failure;
    fs::create_directories(m_path / "checkpoints", failure);
    if (failure)
        throw Error("can't make the run folder " + m_path.string() + ": " + failure.message());
    removeLeftovers();
}

fs::path RunFolder::checkpoint(int64_t step) const
{
    return m_path / "checkpoints" / (kStepPrefix + std::to_string(step));
}

std::vector<int64_t> RunFolder::checkpointSteps() const
{
    std::vector<int64_t> steps;
    for (const auto& entry : fs::directory_iterator(m_path / "checkpoints"))
        if (const auto step = stepOf(entry.path().filename().string()))
            steps.push_back(*step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

void RunFolder::removeLeftovers() const
{
    for (const auto& entry : fs::directory_iterator(m_path / "checkpoints"))
        if (entry.path().extension() == kUnfinished)
            fs::remove_all(entry.path());
}

std::optional<int64_t> RunFolder::latestStep() const
{
    const auto steps = checkpointSteps();
    return steps.empty() ? std::nullopt : std::optional(steps.back());
}

void RunFolder::writeCheckpoint(
    int64_t step, int64_t keep, const std::function<void(const fs::path&)>& write) const
{
    auto unfinished = checkpoint(step);
    unfinished += kUnfinished;
    fs::remove_all(unfinished);
    fs::create_directories(unfinished);
    write(unfinished);
    fs::remove_all(checkpoint(step));
    fs::rename(unfinished, checkpoint(step));
    writeFileAtomically(m_path / "checkpoints/latest", kStepPrefix + std::to_string(step) + "\n");
    auto steps = checkpointSteps();
    for (size_t i = 0; i + static_cast<size_t>(keep) < steps.size(); ++i)
        fs::remove_all(checkpoint(steps[i]));
}

void RunFolder::appendMetrics(const nlohmann::json& line) const
{
    appendLine(m_path / "metrics.jsonl", line.dump());
}

void RunFolder::forgetMetricsAfter(int64_t step) const
{
    const auto path = m_path / "metrics.jsonl";
    if (!fs::exists(path))
        return;
    std::istringstream lines(readTextFile(path));
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (json.is_object() && json.value("step", int64_t { 0 }) <= step)
            kept += line + "\n";
    }
    writeFileAtomically(path, kept);
}

void RunFolder::log(const std::string& line) const
{
    const std::time_t now = std::time(nullptr);
    std::tm utc {};
    gmtime_r(&now, &utc);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%SZ ", &utc);
    appendLine(m_path / "log.txt", stamp + line);
}

int64_t firstStepOf(const RunFolder& folder, bool resume)
{
    const auto latest = folder.latestStep();
    if (resume && !latest)
        throw Error(
            folder.path().string() + " holds no checkpoint to resume from; start without --resume");
    if (!resume && latest)
        throw Error(folder.path().string() + " already holds a run up to step "
            + std::to_string(*latest) + "; add --resume or choose another folder");
    return latest.value_or(0);
}

} // namespace detdiffusion
