#include "ui/training/run_checkpoints.h"

#include "core/domain/error.h"
#include "core/domain/staging_folder.h"
#include "core/domain/text_file.h"
#include "core/training/checkpoint_store.h"
#include "ui/support/conversions.h"
#include "ui/training/run_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace detdiffusion {

namespace {

const QString kTrainingState = QStringLiteral("training_state.safetensors");

QString inside(const QString& run, const QString& name)
{
    return QDir(run).filePath(QStringLiteral("checkpoints/") + name);
}

QStringList namesIn(const QString& run, const char* list)
{
    QFile file(inside(run, QLatin1String(list)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void writeNames(const QString& run, const char* list, const QStringList& names)
{
    QString text = names.join(QLatin1Char('\n'));
    if (!names.isEmpty())
        text += QLatin1Char('\n');
    writeFileAtomically(toPath(inside(run, QLatin1String(list))), text.toStdString());
}

int64_t sizeOf(const QString& folder)
{
    int64_t bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// The newest first.
std::vector<int64_t> stepsOf(const QString& run)
{
    auto steps = CheckpointStore(toPath(inside(run, {}))).steps();
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace

std::vector<RunCheckpoint> readCheckpoints(
    const QString& run, const std::map<int64_t, double>& losses)
{
    const auto latest = namesIn(run, "latest");
    const auto best = namesIn(run, "best");
    const auto pinned = namesIn(run, "pinned");
    std::vector<RunCheckpoint> checkpoints;
    for (const auto step : stepsOf(run)) {
        RunCheckpoint checkpoint;
        checkpoint.step = step;
        const QString name = checkpoint.name();
        checkpoint.folder = inside(run, name);
        checkpoint.written = QFileInfo(checkpoint.folder).lastModified();
        checkpoint.bytes = sizeOf(checkpoint.folder);
        checkpoint.latest = latest.contains(name);
        checkpoint.best = best.contains(name);
        checkpoint.pinned = pinned.contains(name);
        if (const auto loss = losses.find(step); loss != losses.end())
            checkpoint.loss = loss->second;
        checkpoints.push_back(std::move(checkpoint));
    }
    return checkpoints;
}

QString newestCheckpoint(const QString& run)
{
    const auto names = namesIn(run, "latest");
    if (!names.isEmpty())
        return inside(run, names.constFirst());
    const auto steps = stepsOf(run);
    return steps.empty() ? QString() : inside(run, QStringLiteral("step_%1").arg(steps.front()));
}

void setPinned(const QString& run, const RunCheckpoint& checkpoint, bool pinned)
{
    auto names = namesIn(run, "pinned");
    names.removeAll(checkpoint.name());
    if (pinned)
        names << checkpoint.name();
    writeNames(run, "pinned", names);
}

void exportCheckpoint(const RunCheckpoint& checkpoint, const QString& target)
{
    StagingFolder staging(toPath(target));
    const QDir source(checkpoint.folder);
    QDirIterator files(checkpoint.folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (files.fileName() == kTrainingState)
            continue;
        const QString copy =
            QDir(toQString(staging.path())).filePath(source.relativeFilePath(path));
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(path, copy))
            throw Error(QDir::toNativeSeparators(target).toStdString()
                + ": can't be written; make room, or choose another folder");
    }
    staging.commit();
}

QString removalProblem(const QString& run, const RunCheckpoint& checkpoint)
{
    if (checkpoint.latest && isRunLocked(run))
        return QCoreApplication::translate("RunCheckpoints",
            "The run lives and would go on from its newest checkpoint: stop it first.");
    return {};
}

void trashCheckpoint(const QString& run, const RunCheckpoint& checkpoint)
{
    if (const QString problem = removalProblem(run, checkpoint); !problem.isEmpty())
        throw Error(problem.toStdString());
    if (!QFile::moveToTrash(checkpoint.folder))
        throw Error(QDir::toNativeSeparators(checkpoint.folder).toStdString()
            + ": can't be moved to the trash; remove it in the file manager");
    if (checkpoint.pinned)
        setPinned(run, checkpoint, false);
    if (checkpoint.best)
        QFile::remove(inside(run, QStringLiteral("best")));
    if (!checkpoint.latest)
        return;
    if (const auto left = stepsOf(run); !left.empty())
        writeNames(run, "latest", { QStringLiteral("step_%1").arg(left.front()) });
    else
        QFile::remove(inside(run, QStringLiteral("latest")));
}

} // namespace detdiffusion
