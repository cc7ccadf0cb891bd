#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace detdiffusion {

/// Trainers between their start by this program and the moment when they take the lock of their
/// run, from which on the folder tells that they live.
class StartedRuns {
public:
    void add(const QString& run, int64_t pid) { m_pids[run] = pid; }
    /// Forgets those that have taken the lock or have ended.
    void settle();
    /// Folders of the others.
    QStringList starting();
    /// Whether a trainer of the run lives, with the lock or without it yet.
    bool isLiving(const QString& run);
    /// The trainer ends with a checkpoint, or before it has begun. Throws Error.
    void stop(const QString& run);

private:
    QHash<QString, int64_t> m_pids;
};

} // namespace detdiffusion
