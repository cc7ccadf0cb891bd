#pragma once

#include "core/domain/annotation.h"
#include "core/perception/detection_results.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <vector>

namespace detdiffusion {

/// What pycocotools prints, in [0, 1]; -1 where there is nothing to find.
struct CocoMetrics {
    double ap = -1.0; ///< mean over IoU 0.50:0.95
    double ap50 = -1.0;
    double ap75 = -1.0;
    double apSmall = -1.0; ///< area below 32^2 pixels
    double apMedium = -1.0;
    double apLarge = -1.0; ///< area above 96^2 pixels
    double ar1 = -1.0; ///< recall with at most 1, 10, 100 detections per image
    double ar10 = -1.0;
    double ar100 = -1.0;
    double arSmall = -1.0;
    double arMedium = -1.0;
    double arLarge = -1.0;

    /// The keys pycocotools' users know: AP, AP50, AP75, AP_small ... AR_large.
    nlohmann::json toJson() const;
    bool operator==(const CocoMetrics&) const = default;
};

struct CocoEvaluation {
    CocoMetrics overall; ///< each measure: mean over the categories that have it
    std::map<int64_t, CocoMetrics> perCategory; ///< by category id
};

/// COCO's bounding-box evaluation, equal to pycocotools' COCOeval, on `threads` threads (0 = all
/// cores; the result does not depend on it). Throws Error when a detection names an image that
/// `truth` does not hold. Detections of unknown categories are not looked at.
CocoEvaluation evaluateCoco(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections, int threads = 0);

} // namespace detdiffusion
