#pragma once

#include "core/domain/control.h"
#include "core/training/run_control.h"
#include "core/training/run_folder.h"
#include "core/training/run_state.h"
#include "core/training/training_progress.h"

#include <functional>
#include <memory>
#include <vector>

namespace detdiffusion {

/// Of several processes that train together one writes.
enum class RunRole { Writer, Follower };

/// What all processes do when this one wants something: the wish of the first.
using WishAgreement = std::function<RunWish(RunWish)>;

/// Where a run is after a step.
struct RunPosition {
    int64_t step = 0;
    int64_t samples = 0;
    double epoch = 0.0;
};

/// One start of a run: holds the lock of its folder, keeps state.json true, writes metrics and
/// TensorBoard events, and passes on what whoever watches wants (docs/run-folder.md). A follower
/// reads the folder and writes nothing. Not thread-safe.
class RunSession {
public:
    /// Throws Error when another process trains there or the folder can't be written.
    explicit RunSession(const std::filesystem::path& run, RunRole role = RunRole::Writer);
    ~RunSession();

    const RunFolder& folder() const;
    bool isWriter() const;
    /// Hears of every line of metrics.
    void listen(MetricsListener listener);

    /// Does `job`, and writes how it ended. Throws Cancelled, or TrainingError for every failure.
    void conduct(const std::function<void()>& job);

    /// All is loaded: drops metrics of later steps and writes the line of the start.
    void begin(const RunPosition& at, int64_t steps, bool resumed);
    /// The run goes on from an earlier step than it had reached.
    void goBack(const RunPosition& at, const nlohmann::json& line);
    void report(const std::vector<nlohmann::json>& lines);
    void countSkippedItems(int64_t count);
    /// Writes a checkpoint with its line of metrics, which is there when the checkpoint is.
    void writeCheckpoint(const CheckpointOrder& order,
        const std::function<void(const std::filesystem::path&)>& fill);

    void enter(RunActivity activity);
    /// `control` whose progress also goes into state.json, as that of `activity`.
    Control watched(RunActivity activity, const Control& control);
    void stepDone(const RunPosition& at);

    /// Stop when `control` asks for it, else the word in the folder.
    RunWish wish(const Control& control) const;
    /// Does what is left to do when the checkpoint that a wish asks for is written: throws
    /// Cancelled for a stop, and returns from a pause when the word changes. Several processes keep
    /// agreeing while they pause, so that none of them waits for long.
    void obey(RunWish wish, const Control& control, const WishAgreement& agree = {});

private:
    RunWish waitWhilePaused(const Control& control, const WishAgreement& agree);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
