#pragma once

#include "core/domain/detection.h"

#include <vector>

namespace detdiffusion {

// Equation 2 of DetDiffusion. Free functions without shared state: safe from any thread.

/// When a detection counts as "the detector sees this object". Both comparisons are strict.
struct MatchRule {
    double minimumScore = 0.5; ///< gamma: score > minimumScore
    double minimumOverlap = 0.5; ///< beta: IoU > minimumOverlap
    /// The published equation looks at overlap only; true asks for the right class too.
    bool classAware = false;

    bool operator==(const MatchRule&) const = default;
};

/// Throws Error unless both limits are finite and in [0, 1].
void validate(const MatchRule& rule);

/// Whether one of `detections` sees an object at `rect` of class `classIndex` (in the detector's
/// categories; -1 when the detector does not know the class, which no class-aware match finds).
bool isSeen(const NormalizedRect& rect, int classIndex, const std::vector<Detection>& detections,
    const MatchRule& rule);

/// Easy when isSeen, else hard.
Perception perceptionOf(const NormalizedRect& rect, int classIndex,
    const std::vector<Detection>& detections, const MatchRule& rule);

} // namespace detdiffusion
