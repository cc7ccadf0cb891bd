#pragma once

#include "core/detectors/detector_settings.h"

namespace detdiffusion {

/// The pre-processing that the original code of a head uses.
Preprocessing guessedPreprocessing(HeadFormat format);

/// The overlap above which the original code of a head takes two boxes for one.
double guessedSuppressionOverlap(HeadFormat format);

} // namespace detdiffusion
