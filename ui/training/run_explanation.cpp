#include "ui/training/run_explanation.h"

#include <QDir>

namespace detdiffusion {

namespace {

bool mentions(const QStringList& lines, std::initializer_list<const char*> words)
{
    for (const auto& line : lines)
        for (const char* word : words)
            if (line.contains(QLatin1String(word), Qt::CaseInsensitive))
                return true;
    return false;
}

} // namespace

QString RunExplanation::cause(const RunSnapshot& snapshot)
{
    if (snapshot.status.stage == RunStage::Failed)
        return ofFailure(snapshot.status);
    return snapshot.status.stage == RunStage::Crashed ? ofCrash(snapshot) : QString();
}

QString RunExplanation::ofFailure(const RunStatus& status)
{
    const QString file = QDir::toNativeSeparators(status.file);
    switch (status.cause) {
    case FailureKind::OutOfMemory:
        return tr("Memory ran out. A smaller batch, bf16, or gradient checkpointing needs less: "
                  "duplicate the run and change it.");
    case FailureKind::DiskFull:
        return tr("The disk is full. Make room, for example by deleting checkpoints, then resume.");
    case FailureKind::BadData:
        return file.isEmpty()
            ? tr("The training data can't be read. Repair or remove what is named below.")
            : tr("%1 can't be used. Repair it or take it out of the data set, then resume.")
                  .arg(file);
    case FailureKind::Diverged:
        return tr("The loss exploded and going back did not help. A lower learning rate helps: "
                  "duplicate the run and change it.");
    case FailureKind::RankLost:
        return tr("One of the processes that train together was lost. Look at its machine, then "
                  "start them again: they go on from the last checkpoint.");
    case FailureKind::Other:
        break;
    }
    return tr("The run failed; the line below says why.");
}

QString RunExplanation::ofCrash(const RunSnapshot& snapshot)
{
    const auto words = lastWords(snapshot);
    if (mentions(words, { "bad_alloc", "not enough memory", "out of memory" }))
        return tr("The program ended because memory ran out. A smaller batch or picture needs "
                  "less: duplicate the run and change it.");
    if (mentions(words, { "no space left", "disk full" }))
        return tr("The program ended because the disk is full. Make room, then resume.");
    return tr("The program ended without a word: it was killed, most often because memory ran out, "
              "or the machine was switched off. Nothing before the last checkpoint is lost.");
}

QStringList RunExplanation::lastWords(const RunSnapshot& snapshot)
{
    constexpr qsizetype kLines = 6;
    const auto tail = [](QStringList lines) {
        // The program prints its metrics too: they are in the curves.
        lines.removeIf([](const QString& line) { return line.startsWith(QLatin1Char('{')); });
        return lines.mid(std::max(qsizetype { 0 }, lines.size() - kLines));
    };
    QStringList words = tail(snapshot.log);
    for (const auto& line : tail(snapshot.output))
        if (!words.contains(line))
            words << line;
    return words;
}

} // namespace detdiffusion
