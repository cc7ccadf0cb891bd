#pragma once

#include "core/domain/detection.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace detdiffusion {

// Private to core/detectors: what the decoders of heads.h share.

/// The best of `count` class scores that lie `stride` floats apart.
struct BestClass {
    int index = 0;
    double score = 0.0;
};

inline BestClass bestClass(const float* scores, int count, size_t stride = 1)
{
    BestClass best { 0, scores[0] };
    for (int i = 1; i < count; ++i)
        if (scores[static_cast<size_t>(i) * stride] > best.score)
            best = { i, scores[static_cast<size_t>(i) * stride] };
    return best;
}

inline NormalizedRect rectAround(double x, double y, double width, double height)
{
    return { x - width / 2, y - height / 2, x + width / 2, y + height / 2 };
}

inline bool isFinite(const NormalizedRect& rect)
{
    return std::isfinite(rect.x0) && std::isfinite(rect.y0) && std::isfinite(rect.x1)
        && std::isfinite(rect.y1);
}

/// Adds a detection unless its score is too low (or no number) or its box is no box.
inline void addDetection(std::vector<Detection>& found, const NormalizedRect& rect, int classIndex,
    double score, double minimumScore)
{
    if (score >= minimumScore && isFinite(rect))
        found.push_back({ rect, classIndex, score });
}

} // namespace detdiffusion
