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

/// 0.50, 0.55 ... 0.95, bit for bit as numpy.linspace makes them.
const std::array<double, kIouThresholdCount>& iouThresholds();

/// Objects whose `area` lies outside are neither required nor punished. Both ends included.
struct AreaRange {
    double least = 0.0;
    double most = 1e10;

    bool contains(double area) const { return area >= least && area <= most; }
};

/// What became of one detection: bit t belongs to iouThresholds()[t].
struct MatchBits {
    uint16_t matched = 0;
    uint16_t ignored = 0;
};

/// Objects and detections of one image and category, with their overlaps: the part of the matching
/// that does not depend on the area range.
class ImageMatcher {
public:
    ImageMatcher(
        std::vector<const Annotation*> objects, std::vector<const DetectionResult*> detections);

    /// Best score first, ties in given order, at most kMaximumDetections.
    const std::vector<const DetectionResult*>& detections() const { return m_detections; }

    /// Appends one entry per detection; returns how many objects count (no crowds, area in range).
    int64_t match(const AreaRange& range, std::vector<MatchBits>& bits) const;

private:
    /// An object that a detection overlaps enough for the lowest threshold.
    struct Candidate {
        size_t object = 0;
        double overlap = 0.0;
    };

    void findCandidates();
    MatchBits matchOne(const std::vector<Candidate>& candidates, const std::vector<bool>& isIgnored,
        std::vector<uint16_t>& taken) const;

    std::vector<const Annotation*> m_objects;
    std::vector<const DetectionResult*> m_detections;
    std::vector<std::vector<Candidate>> m_candidates; ///< per detection, objects in given order
};

} // namespace detdiffusion
