#pragma once

#include "ui/datasets/labelling_detectors.h"

namespace detdiffusion {

/// What the labelling page asks the user for; an empty path = cancelled.
struct LabellingPrompts {
    DetectorChooser detectorFile;
    DetectorChooser detectorFolder;
    std::function<QString(QWidget* parent, const QString& suggestion)> fileToSave;
};

/// With Qt's dialogs.
LabellingPrompts labellingDialogs();

} // namespace detdiffusion
