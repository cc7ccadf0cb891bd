#pragma once

#include "core/evaluation/coco_matching.h"

#include <vector>

namespace detdiffusion {

/// Precision averaged over recall, and highest recall, each as the mean over the IoU thresholds and
/// at single ones.
struct PrecisionSummary {
    double precision = 0.0; ///< mean over all thresholds
    double precision50 = 0.0;
    double precision75 = 0.0;
    double recall = 0.0; ///< mean over all thresholds
};

/// COCO's precision-recall measure of one category: `bits` in order of falling score, `required`
/// objects to find (at least 1). The precision is interpolated and read at 101 recalls.
PrecisionSummary summarizePrecision(const std::vector<MatchBits>& bits, int64_t required);

/// The same for recall alone, which needs no curve.
double meanRecall(const std::vector<MatchBits>& bits, int64_t required);

} // namespace detdiffusion
