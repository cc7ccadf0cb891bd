#include "core/training/run_state.h"

#include "core/domain/file_error.h"
#include "core/domain/json_file.h"
#include "core/training/utc_time.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <unistd.h>

namespace detdiffusion {

namespace {

std::string hostName()
{
    char name[256] = "";
    gethostname(name, sizeof name - 1);
    return name;
}

/// Without fsync, which would cost a step every second: after a power cut nobody asks.
void replaceFile(const std::filesystem::path& path, const std::string& text)
{
    auto part = path;
    part += ".part";
    std::ofstream file(part, std::ios::binary);
    file << text;
    file.close();
    if (!file || std::rename(part.c_str(), path.c_str()) != 0)
        throw FileError("can't write " + path.string() + ": " + std::strerror(errno), path, errno);
}

void addFailure(nlohmann::json& json, const RunFailure& failure)
{
    json["message"] = failure.message;
    json["cause"] = toString(failure.cause);
    if (!failure.file.empty())
        json["file"] = failure.file.string();
}

} // namespace

std::string toString(RunPhase phase)
{
    constexpr std::array kWords { "preparing", "running", "paused", "finished", "stopped",
        "failed" };
    return kWords[static_cast<size_t>(phase)];
}

std::string toString(RunActivity activity)
{
    constexpr std::array kWords { "training", "encoding", "validation", "checkpoint", "sampling",
        "loading" };
    return kWords[static_cast<size_t>(activity)];
}

RunStateFile::RunStateFile(const std::filesystem::path& run)
    : m_path(run / "state.json")
    , m_started(utcTime())
{
}

RunState RunStateFile::lastPlace() const
{
    RunState place;
    try {
        const auto json = readJsonFile(m_path);
        place.step = json.at("step");
        place.steps = json.at("steps");
        place.samples = json.at("samples");
        place.epoch = json.at("epoch");
    } catch (const std::exception&) {
        return {}; // it is about to be written anew
    }
    return place;
}

void RunStateFile::write(const RunState& state) const
{
    nlohmann::json json { { "state", toString(state.phase) }, { "pid", getpid() },
        { "host", hostName() }, { "started", m_started }, { "updated", utcTime() },
        { "step", state.step }, { "steps", state.steps }, { "samples", state.samples },
        { "epoch", state.epoch }, { "activity", toString(state.activity) } };
    if (state.skippedItems > 0)
        json["skipped"] = state.skippedItems;
    if (state.samplesPerSecond > 0.0)
        json["samples_per_s"] = state.samplesPerSecond;
    if (state.remainingSeconds > 0.0)
        json["remaining_s"] = state.remainingSeconds;
    if (state.total > 0) {
        json["done"] = state.done;
        json["total"] = state.total;
    }
    if (state.failure)
        addFailure(json, *state.failure);
    using Strictness = nlohmann::json::error_handler_t; // names on disk need not be UTF-8
    replaceFile(m_path, json.dump(2, ' ', false, Strictness::replace) + "\n");
}

} // namespace detdiffusion
