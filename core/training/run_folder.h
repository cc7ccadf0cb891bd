#pragma once

#include "core/training/checkpoint_store.h"
#include "core/training/metrics_file.h"

#include <filesystem>
#include <string>

namespace detdiffusion {

/// The folder of one training run, see docs/run-folder.md.
class RunFolder {
public:
    /// Makes the folder when it's absent; throws Error when it can't be written.
    explicit RunFolder(std::filesystem::path path);

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path samples(int64_t step) const;
    const CheckpointStore& checkpoints() const { return m_checkpoints; }
    const MetricsFile& metrics() const { return m_metrics; }

    /// One line with date and time.
    void log(const std::string& line) const;

private:
    std::filesystem::path m_path;
    CheckpointStore m_checkpoints;
    MetricsFile m_metrics;
};

/// Throws Error unless the folder is free for a new run (resume = false) or holds a checkpoint
/// (resume = true). Returns the step to go on from: 0 for a new run.
int64_t firstStepOf(const RunFolder& folder, bool resume);

} // namespace detdiffusion
