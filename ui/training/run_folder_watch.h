#pragma once

#include "ui/training/metrics_scan.h"
#include "ui/training/run_checkpoints.h"
#include "ui/training/run_status.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace detdiffusion {

/// All that a run's folder tells at one moment, but for its curves.
struct RunSnapshot {
    RunStatus status;
    std::vector<RunCheckpoint> checkpoints;
    QStringList log; ///< the last lines
    QStringList output; ///< of what the process printed

    bool operator==(const RunSnapshot&) const = default;
};

/// Looks at the folder of one run again and again, on a thread of its own, and tells what has
/// changed. It needs nothing of the process: whoever started it, on whatever occasion, it is
/// watched the same way.
class RunFolderWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int kLogLines = 400;

    explicit RunFolderWatch(QObject* parent = nullptr);
    ~RunFolderWatch() override;

    /// Empty = none. The first `changed` follows soon.
    void setRun(const QString& run);
    const QString& run() const { return m_run; }
    const RunSnapshot& snapshot() const { return m_snapshot; }
    /// A process was started: until it has taken the lock, or is gone, the run counts as preparing
    /// instead of as what the process before it left.
    void noteStart(int64_t pid) { m_starting = pid; }
    /// Now instead of at the next turn.
    void look();
    /// Whether it looks again and again, as it does from the beginning.
    void setFollowing(bool follows);

Q_SIGNALS:
    void changed();

private:
    static RunSnapshot read(MetricsScan& metrics, const QString& run);
    void take(const QString& run, RunSnapshot snapshot);
    void updateTimer();

    QString m_run;
    RunSnapshot m_snapshot;
    bool m_first = true; ///< nothing was told of this run yet
    int64_t m_starting = 0;
    std::shared_ptr<MetricsScan> m_metrics; ///< used by the thread
    QTimer m_timer;
    bool m_looking = false;
    bool m_follows = true;
    QThreadPool m_thread; ///< last: its job posts to this object
};

} // namespace detdiffusion
