#pragma once

#include "ui/training/curves/data/metrics_tail.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace detdiffusion {

/// Follows the metrics.jsonl of a run folder while it lives. The file is read on a thread of its
/// own; the history belongs to the thread of this object.
class MetricsReader : public QObject {
    Q_OBJECT

public:
    explicit MetricsReader(const QString& folder, QObject* parent = nullptr);
    ~MetricsReader() override;

    const QString& folder() const { return m_folder; }
    const MetricsHistory& history() const { return m_history; }
    /// All that was in the file has been read once.
    bool hasCaughtUp() const { return m_caughtUp; }
    int damagedLines() const { return m_damaged; }
    /// Why the file can't be read, or empty.
    const QString& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void follow(const std::stop_token& stop);
    void take(const MetricsTail::Piece& piece);

    QString m_folder;
    MetricsHistory m_history;
    bool m_caughtUp = false;
    int m_damaged = 0;
    QString m_error;
    std::mutex m_mutex;
    std::condition_variable_any m_pause;
    std::jthread m_thread; ///< last: it posts to this object
};

} // namespace detdiffusion
