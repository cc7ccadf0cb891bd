#pragma once

#include "core/evaluation/coco_metrics.h"

#include <cstdint>

namespace detdiffusion::test {

/// COCOeval of pycocotools (evaluateImg, accumulate, summarize) written down line by line, on one
/// thread: what evaluateCoco is compared with in value and in speed.
CocoMetrics plainCocoEvaluation(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections);

struct RandomCoco {
    CocoDataset truth;
    std::vector<DetectionResult> detections;
};

/// `images` pictures with about seven objects of `categories` classes each and `detectionsPerImage`
/// detections, among them crowds, areas beside the box, equal scores, and misses of all kinds.
RandomCoco randomCoco(uint64_t seed, int images, int categories, int detectionsPerImage);

} // namespace detdiffusion::test
