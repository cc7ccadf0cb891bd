#pragma once

#include "ui/training/run_folder_watch.h"

#include <QCoreApplication>

namespace detdiffusion {

/// Why a run is not going on, for people.
class RunExplanation {
    Q_DECLARE_TR_FUNCTIONS(RunExplanation)

public:
    /// The likely cause in words and what helps; empty for a run that is well.
    static QString cause(const RunSnapshot& snapshot);
    /// The last lines that it wrote, log before output.
    static QStringList lastWords(const RunSnapshot& snapshot);

private:
    static QString ofFailure(const RunStatus& status);
    static QString ofCrash(const RunSnapshot& snapshot);
};

} // namespace detdiffusion
