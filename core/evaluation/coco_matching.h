#pragma once

#include "core/domain/annotation.h"
#include "core/perception/detection_results.h"

#include <array>
#include <cstdint>
#include <vector>

namespace detdiffusion {

// The matching of COCO's bounding-box evaluation (Lin et al. 2014), for one image and one category.

inline constexpr size_t kIouThresholdCount = 10;
inline constexpr size_t kMaximumDetections = 100;

/// 0.50, 0.55 ... 0.95.
std::array<double, kIouThresholdCount> iouThresholds();

/// Objects whose `area` lies outside are neither required nor punished. Both ends included.
struct AreaRange {
    double least = 0.0;
    double most = 1e10;

    bool contains(double area) const { return area >= least && area <= most; }
};

/// One detection after matching.
struct MatchedDetection {
    double score = 0.0;
    std::array<bool, kIouThresholdCount> isMatched {};
    std::array<bool, kIouThresholdCount> isIgnored {};
};

struct ImageMatches {
    std::vector<MatchedDetection> detections; ///< best score first, at most kMaximumDetections
    int64_t required = 0; ///< objects that count (no crowds, area in range)
};

/// Objects and detections of one image and category, with their overlaps: the part of the matching
/// that does not depend on the area range.
class ImageMatcher {
public:
    ImageMatcher(
        std::vector<const Annotation*> objects, std::vector<const DetectionResult*> detections);

    ImageMatches match(const AreaRange& range) const;

private:
    struct Order;
    void matchAt(size_t threshold, const Order& order, ImageMatches& matches) const;

    std::vector<const Annotation*> m_objects;
    std::vector<const DetectionResult*> m_detections; ///< best first, ties in given order
    std::vector<std::vector<double>> m_overlaps; ///< [detection][object]
};

} // namespace detdiffusion
