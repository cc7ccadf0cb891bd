#pragma once

#include "core/training/run_failure.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace detdiffusion {

enum class RunPhase { Preparing, Running, Paused, Finished, Stopped, Failed };
enum class RunActivity { Training, Encoding, Validation, Checkpoint, Sampling, Loading };

/// The words that state.json has for them.
std::string toString(RunPhase phase);
std::string toString(RunActivity activity);

/// What a run does at this moment.
struct RunState {
    RunPhase phase = RunPhase::Preparing;
    RunActivity activity = RunActivity::Loading;
    int64_t step = 0; ///< done
    int64_t steps = 0; ///< to do
    int64_t samples = 0; ///< drawn
    double epoch = 0.0; ///< samples as passes through the data
    int64_t skippedItems = 0; ///< left out, see skipped.jsonl
    double samplesPerSecond = 0.0; ///< 0 = not known
    double remainingSeconds = 0.0; ///< 0 = not known
    int64_t done = 0; ///< of the activity
    int64_t total = 0; ///< 0 = can't be counted
    std::optional<RunFailure> failure;
};

/// Keeps a run's state.json. A reader sees the old file or the new one.
class RunStateFile {
public:
    explicit RunStateFile(const std::filesystem::path& run);

    /// Where the run was when the file was last written (step, steps, samples, epoch), all else as
    /// at the beginning of a start; all of it where there is no file, or a damaged one.
    RunState lastPlace() const;

    /// Throws FileError.
    void write(const RunState& state) const;

private:
    std::filesystem::path m_path;
    std::string m_started;
};

} // namespace detdiffusion
