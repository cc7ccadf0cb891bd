#pragma once

#include "core/perception/label_decision.h"

#include <QStringList>

namespace detdiffusion {

/// What the labelling page remembers of a data set, in the folder of its findings.
struct LabellingMemory {
    QStringList detectors;
    bool byFold = false;
    /// Those whose findings the folder has; others may be chosen since.
    QStringList ranDetectors;
    bool ranByFold = false;
    LabelRule rule;

    bool isOfChosen() const { return ranDetectors == detectors && ranByFold == byFold; }
};

/// `usual` where nothing is remembered yet.
LabellingMemory readLabellingMemory(const QString& folder, const LabellingMemory& usual);
void writeLabellingMemory(const QString& folder, const LabellingMemory& memory);

} // namespace detdiffusion
