#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace detdiffusion {

/// What a run does. New: it was set up and never started. Crashed: its state says that it is at
/// work, but no process lives.
enum class RunStage { New, Preparing, Running, Paused, Finished, Stopped, Failed, Crashed };

/// Why a run failed, as far as the trainer knows.
enum class FailureKind { OutOfMemory, DiskFull, BadData, Diverged, RankLost, Other };

/// The state.json of a run (docs/run-folder.md) and whether its process lives.
struct RunStatus {
    RunStage stage = RunStage::New;
    bool alive = false;
    QDateTime updated;
    int64_t step = 0;
    int64_t steps = 0;
    int64_t samples = 0;
    double epoch = 0.0; ///< passes through the data
    int64_t skipped = 0; ///< items left out, see skipped.jsonl
    std::optional<double> samplesPerSecond;
    std::optional<double> stepsPerSecond;
    std::optional<double> remainingSeconds;
    QString activity;
    int64_t done = 0; ///< of the activity; total 0 = can't be counted
    int64_t total = 0;
    FailureKind cause = FailureKind::Other;
    QString message; ///< failed: the line with the remedy
    QString file; ///< failed: the file it was about

    bool operator==(const RunStatus&) const = default;
};

/// `json` may be empty or damaged: what can't be read keeps its default.
RunStatus parseRunStatus(const QByteArray& json, bool alive);
/// Reads state.json and tries the lock.
RunStatus readRunStatus(const QString& run);
/// Whether a process trains in this folder. Never waits.
bool isRunLocked(const QString& run);
/// Whether there is a process with this number that has not ended.
bool isProcessAlive(int64_t pid);

/// What the trainer is doing, in words.
class RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)

public:
    static QString stage(RunStage stage);
    /// "Running, step 120 of 2000 (6 %)"; with what it does when that is not training.
    static QString progress(const RunStatus& status);
    /// "12.5 samples/s, 0.78 steps/s, epoch 3.2, 800 samples seen, 12 min left"
    static QString pace(const RunStatus& status);
    static QString duration(double seconds);

private:
    static QString activity(const RunStatus& status);
};

} // namespace detdiffusion
