#include "ui/training/run_process.h"

#include "core/domain/error.h"
#include "core/training/run_control.h"
#include "ui/support/conversions.h"
#include "ui/training/run_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace detdiffusion {

QString trainerProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    // Installed they lie side by side, in the build tree each in its own folder.
    for (const char* place : { "detdiffusion", "../cli/detdiffusion" })
        if (const QFileInfo file(here.filePath(QLatin1String(place))); file.isExecutable())
            return file.canonicalFilePath();
    return QStringLiteral("detdiffusion");
}

int64_t startTrainer(const QString& program, const QString& run)
{
    if (isRunLocked(run))
        throw Error(QDir::toNativeSeparators(run).toStdString()
            + ": a process trains this run already; wait until it has ended");
    writeWish(toPath(run), RunWish::Run);
    const QString output = QDir(run).filePath(QStringLiteral("output.txt"));
    QProcess process;
    process.setProgram(program);
    process.setArguments({ QStringLiteral("train"), run });
    process.setWorkingDirectory(run);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(output, QIODevice::Append);
    process.setStandardErrorFile(output, QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        throw Error(program.toStdString() + " can't be started ("
            + process.errorString().toStdString() + "); install the program detdiffusion again");
    return pid;
}

} // namespace detdiffusion
