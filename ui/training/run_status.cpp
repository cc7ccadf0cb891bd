#include "ui/training/run_status.h"

#include "core/training/run_lock.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <signal.h>
#include <utility>

namespace detdiffusion {

namespace {

RunStage stageFrom(const QString& name, bool alive)
{
    static const std::pair<const char*, RunStage> kEnded[] = { { "finished", RunStage::Finished },
        { "stopped", RunStage::Stopped }, { "failed", RunStage::Failed } };
    static const std::pair<const char*, RunStage> kLiving[] = { { "running", RunStage::Running },
        { "paused", RunStage::Paused }, { "preparing", RunStage::Preparing } };
    for (const auto& [text, stage] : kEnded)
        if (name == QLatin1String(text))
            return stage;
    for (const auto& [text, stage] : kLiving)
        if (name == QLatin1String(text))
            return alive ? stage : RunStage::Crashed;
    return alive ? RunStage::Preparing : RunStage::New;
}

FailureKind causeFrom(const QString& name)
{
    static const std::pair<const char*, FailureKind> kCauses[] = { { "out_of_memory",
                                                                       FailureKind::OutOfMemory },
        { "disk_full", FailureKind::DiskFull }, { "bad_data", FailureKind::BadData },
        { "diverged", FailureKind::Diverged }, { "rank_lost", FailureKind::RankLost } };
    for (const auto& [text, cause] : kCauses)
        if (name == QLatin1String(text))
            return cause;
    return FailureKind::Other;
}

std::optional<double> numberOf(const QJsonObject& json, const char* key)
{
    const auto value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// The trainer tells samples per second; a step draws the same number of samples every time.
std::optional<double> stepRate(const RunStatus& status)
{
    if (!status.samplesPerSecond || status.step <= 0 || status.samples <= 0)
        return std::nullopt;
    const double batch = static_cast<double>(status.samples) / static_cast<double>(status.step);
    return *status.samplesPerSecond / batch;
}

} // namespace

RunStatus parseRunStatus(const QByteArray& bytes, bool alive)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto integer = [&json](const char* key) {
        return json.value(QLatin1String(key)).toInteger();
    };
    const auto text = [&json](
                          const char* key) { return json.value(QLatin1String(key)).toString(); };
    RunStatus status;
    status.alive = alive;
    status.stage = stageFrom(text("state"), alive);
    status.updated = QDateTime::fromString(text("updated"), Qt::ISODate);
    status.step = integer("step");
    status.steps = integer("steps");
    status.samples = integer("samples");
    status.epoch = json.value(QLatin1String("epoch")).toDouble();
    status.skipped = integer("skipped");
    status.samplesPerSecond = numberOf(json, "samples_per_s");
    status.stepsPerSecond = stepRate(status);
    status.remainingSeconds = numberOf(json, "remaining_s");
    status.activity = text("activity");
    status.done = integer("done");
    status.total = integer("total");
    status.cause = causeFrom(text("cause"));
    status.message = text("message");
    status.file = text("file");
    return status;
}

RunStatus readRunStatus(const QString& run)
{
    // The lock first: a run that ends in between has then written its last state.
    const bool alive = isRunLocked(run);
    QFile file(QDir(run).filePath(QStringLiteral("state.json")));
    return parseRunStatus(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), alive);
}

bool isRunLocked(const QString& run)
{
    return RunLock::isHeld(toPath(run));
}

bool isProcessAlive(int64_t pid)
{
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), 0) != 0)
        return false;
    // One that has ended stays in the table until somebody asks how.
    QFile table(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!table.open(QIODevice::ReadOnly))
        return true;
    const auto text = table.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

QString RunText::stage(RunStage stage)
{
    switch (stage) {
    case RunStage::New:
        return tr("Not started");
    case RunStage::Preparing:
        return tr("Preparing");
    case RunStage::Running:
        return tr("Running");
    case RunStage::Paused:
        return tr("Paused");
    case RunStage::Finished:
        return tr("Finished");
    case RunStage::Stopped:
        return tr("Stopped");
    case RunStage::Failed:
        return tr("Failed");
    case RunStage::Crashed:
        return tr("Crashed");
    }
    return {};
}

QString RunText::activity(const RunStatus& status)
{
    static const std::pair<const char*, const char*> kActivities[] = {
        { "encoding", QT_TR_NOOP("encoding the pictures") },
        { "validation", QT_TR_NOOP("validating") },
        { "checkpoint", QT_TR_NOOP("writing a checkpoint") },
        { "sampling", QT_TR_NOOP("painting samples") },
        { "loading", QT_TR_NOOP("loading") },
    };
    for (const auto& [name, text] : kActivities) {
        if (status.activity != QLatin1String(name))
            continue;
        return status.total > 0
            ? tr("%1, %2 of %3").arg(tr(text)).arg(status.done).arg(status.total)
            : tr(text);
    }
    return {};
}

QString RunText::progress(const RunStatus& status)
{
    QStringList parts { stage(status.stage) };
    constexpr double kPercent = 100.0;
    if (status.steps > 0)
        parts << tr("step %1 of %2 (%3 %)")
                     .arg(status.step)
                     .arg(status.steps)
                     .arg(std::floor(kPercent * static_cast<double>(status.step)
                         / static_cast<double>(status.steps)));
    const bool works = status.stage == RunStage::Running || status.stage == RunStage::Preparing;
    if (const QString what = activity(status); works && !what.isEmpty())
        parts << what;
    return parts.join(tr(", "));
}

QString RunText::pace(const RunStatus& status)
{
    QStringList parts;
    const bool running = status.stage == RunStage::Running;
    const QLocale locale;
    if (running && status.remainingSeconds)
        parts << tr("%1 left").arg(duration(*status.remainingSeconds));
    if (running && status.stepsPerSecond)
        parts << tr("%1 steps/s").arg(locale.toString(*status.stepsPerSecond, 'g', 3));
    if (running && status.samplesPerSecond)
        parts << tr("%1 samples/s").arg(locale.toString(*status.samplesPerSecond, 'g', 3));
    if (status.samples > 0)
        parts << tr("epoch %1").arg(static_cast<int64_t>(status.epoch) + 1)
              << tr("%1 data passes").arg(locale.toString(status.epoch, 'f', 2));
    if (status.skipped > 0)
        parts << tr("%n item(s) left out", nullptr, static_cast<int>(status.skipped));
    return parts.join(QStringLiteral(" · "));
}

QString RunText::duration(double seconds)
{
    constexpr int64_t kMinute = 60;
    constexpr int64_t kHour = 60 * kMinute;
    const auto whole = static_cast<int64_t>(seconds);
    if (whole < kMinute)
        return tr("%1 s").arg(whole);
    if (whole < kHour)
        return tr("%1 min %2 s").arg(whole / kMinute).arg(whole % kMinute);
    return tr("%1 h %2 min").arg(whole / kHour).arg(whole % kHour / kMinute);
}

} // namespace detdiffusion
