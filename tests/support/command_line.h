#pragma once

#include <QString>
#include <QStringList>

namespace detdiffusion::test {

/// How a run of the command line program ended.
struct CommandOutcome {
    int code = -1; ///< -1: it didn't start, crashed or took too long
    QString out;
    QString error;

    /// Exit code 1 and exactly one line on stderr, beginning with "error: ".
    bool isCleanFailure() const;
};

/// `variables`: "NAME=value" on top of the environment.
CommandOutcome runCommand(
    const char* program, const QStringList& arguments, const QStringList& variables = {});

} // namespace detdiffusion::test
