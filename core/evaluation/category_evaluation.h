#pragma once

#include "core/evaluation/coco_metrics.h"

#include <vector>

namespace detdiffusion {

/// All that the evaluation of one category looks at, in file order.
struct CategoryInput {
    std::vector<const Annotation*> objects;
    std::vector<const DetectionResult*> detections;
};

/// The twelve measures of one category; -1 where there is nothing to find. Safe from any thread.
CocoMetrics evaluateCategory(CategoryInput input);

} // namespace detdiffusion
