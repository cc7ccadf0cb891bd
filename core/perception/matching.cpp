#include "core/perception/matching.h"

#include "core/domain/error.h"

#include <algorithm>
#include <string>

namespace detdiffusion {

void validate(const MatchRule& rule)
{
    const auto check = [](const char* name, double value) {
        if (!(value >= 0.0 && value <= 1.0)) // also refuses NaN
            throw Error(std::string("the ") + name + " limit is " + std::to_string(value)
                + "; use a value in [0, 1]");
    };
    check("score", rule.minimumScore);
    check("IoU", rule.minimumOverlap);
}

bool isSeen(const NormalizedRect& rect, int classIndex, const std::vector<Detection>& detections,
    const MatchRule& rule)
{
    return std::any_of(detections.begin(), detections.end(), [&](const Detection& detection) {
        return detection.score > rule.minimumScore
            && (!rule.classAware || detection.classIndex == classIndex)
            && intersectionOverUnion(detection.rect, rect) > rule.minimumOverlap;
    });
}

Perception perceptionOf(const NormalizedRect& rect, int classIndex,
    const std::vector<Detection>& detections, const MatchRule& rule)
{
    return isSeen(rect, classIndex, detections, rule) ? Perception::Easy : Perception::Hard;
}

} // namespace detdiffusion
