#include "tests/support/command_line.h"

#include <QProcess>

namespace detdiffusion::test {

namespace {

constexpr int kTimeout = 120000;

} // namespace

bool CommandOutcome::isCleanFailure() const
{
    return code == 1 && error.startsWith(QStringLiteral("error: ")) && error.count('\n') == 1;
}

CommandOutcome runCommand(
    const char* program, const QStringList& arguments, const QStringList& variables)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + variables);
    process.start(QString::fromUtf8(program), arguments);
    if (!process.waitForFinished(kTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace detdiffusion::test
