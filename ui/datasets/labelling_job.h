#pragma once

#include "core/domain/annotation.h"

#include <QString>
#include <QStringList>

namespace detdiffusion {

/// One call of `detdiffusion label`: which detectors look at which pictures, and where the call
/// keeps what it finds. The same job, started again, goes on where it stopped.
struct LabellingJob {
    QString program; ///< the command line program
    QString folder; ///< of files that only labelling uses; made when it is missing
    QString images; ///< folder of the pictures
    QStringList detectors;
    bool byFold = false; ///< detector i looks at the pictures of fold i

    QStringList arguments() const;
    /// Detectors side by side; one that goes by folds is one run.
    int runs() const { return byFold ? 1 : static_cast<int>(detectors.size()); }

    QString annotations() const { return folder + QStringLiteral("/objects.json"); }
    QString out() const { return folder + QStringLiteral("/labelled.json"); }
    QString keptFolder() const { return folder + QStringLiteral("/kept"); }
    /// What finished runs kept, in their order; empty before the first end.
    QStringList keptFiles() const;
    /// An earlier call was interrupted.
    bool isUnfinished() const;
    /// Forgets what is kept.
    void discardFindings() const;
};

/// The objects without masks and other weight: all that labelling looks at.
CocoDataset withoutMasks(const CocoDataset& dataset);

/// The command line program: beside this one, where the build tree has it, or on PATH. Empty when
/// it is nowhere.
QString findCommandLineProgram();

} // namespace detdiffusion
