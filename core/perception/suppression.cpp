#include "core/perception/suppression.h"

#include <algorithm>

namespace detdiffusion {

std::vector<Detection> suppressDoubles(
    std::vector<Detection> detections, double maximumOverlap, size_t limit)
{
    std::stable_sort(detections.begin(), detections.end(),
        [](const Detection& a, const Detection& b) { return a.score > b.score; });
    std::vector<Detection> kept;
    for (const auto& candidate : detections) {
        if (kept.size() == limit)
            break;
        const bool isDouble = std::any_of(kept.begin(), kept.end(), [&](const Detection& other) {
            return other.classIndex == candidate.classIndex
                && intersectionOverUnion(other.rect, candidate.rect) > maximumOverlap;
        });
        if (!isDouble)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace detdiffusion
