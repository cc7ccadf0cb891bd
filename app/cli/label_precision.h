#pragma once

#include "core/domain/annotation.h"
#include "core/perception/raw_detections.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace detdiffusion {

class CommandContext;

/// How well the detectors that label find the objects: AP and AP50 of what was kept, overall and
/// per class. With folds, of the pictures that the detectors were not trained on.
nlohmann::json precisionJson(const CocoDataset& dataset, const RawDetections& run);

/// The same as lines for people; `folds` above 1 adds one line per fold.
void sayPrecision(
    CommandContext& context, const CocoDataset& dataset, const RawDetections& run, int folds);

} // namespace detdiffusion
