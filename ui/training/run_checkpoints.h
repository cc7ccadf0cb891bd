#pragma once

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace detdiffusion {

/// One complete checkpoint of a run: a model folder.
struct RunCheckpoint {
    int64_t step = 0;
    QString folder;
    QDateTime written;
    int64_t bytes = 0;
    bool latest = false;
    bool best = false;
    bool pinned = false;
    std::optional<double> loss; ///< of the validation at this step

    QString name() const { return QStringLiteral("step_%1").arg(step); }
    bool operator==(const RunCheckpoint&) const = default;
};

/// The newest first. `losses` by step.
std::vector<RunCheckpoint> readCheckpoints(
    const QString& run, const std::map<int64_t, double>& losses);
/// The folder that `latest` names; empty without a checkpoint.
QString newestCheckpoint(const QString& run);

/// Pinned ones are never removed by the trainer. Throws Error.
void setPinned(const QString& run, const RunCheckpoint& checkpoint, bool pinned);
/// Copies the model without the state of its training. `target` must not exist; it is complete or
/// absent afterwards. Throws Error. Takes as long as the disk does.
void exportCheckpoint(const RunCheckpoint& checkpoint, const QString& target);
/// Why it may not go; empty when it may.
QString removalProblem(const QString& run, const RunCheckpoint& checkpoint);
/// Moves it to the trash, and `latest` on to the newest that is left. Throws Error.
void trashCheckpoint(const QString& run, const RunCheckpoint& checkpoint);

} // namespace detdiffusion
