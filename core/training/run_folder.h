#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// The folder of one training run: run.json, metrics.jsonl, log.txt, checkpoints/step_N and
/// checkpoints/latest. A checkpoint is complete or absent: it's written under another name first.
class RunFolder {
public:
    /// Makes the folder when it's absent; throws Error when it can't be written.
    explicit RunFolder(std::filesystem::path path);

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path checkpoint(int64_t step) const;
    /// Step of the newest complete checkpoint.
    std::optional<int64_t> latestStep() const;

    /// Calls `write` with a temporary folder, then renames it to step_N, points `latest` at it and
    /// removes all but the newest `keep` checkpoints.
    void writeCheckpoint(int64_t step, int64_t keep,
        const std::function<void(const std::filesystem::path&)>& write) const;

    void appendMetrics(const nlohmann::json& line) const;
    /// Drops the lines of steps after `step`, which a resume is going to repeat.
    void forgetMetricsAfter(int64_t step) const;
    /// One line with date and time.
    void log(const std::string& line) const;

private:
    std::vector<int64_t> checkpointSteps() const;
    void removeLeftovers() const;

    std::filesystem::path m_path;
};

/// Throws Error unless the folder is free for a new run (resume = false) or holds a checkpoint
/// (resume = true). Returns the step to go on from: 0 for a new run.
int64_t firstStepOf(const RunFolder& folder, bool resume);

} // namespace detdiffusion
