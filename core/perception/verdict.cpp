#include "core/perception/verdict.h"

namespace detdiffusion {

namespace {

BoxVerdict judgeBox(const LayoutBox& box, const std::vector<Detection>& detections,
    const CategorySet& categories, const MatchRule& rule)
{
    BoxVerdict best;
    for (const auto& detection : detections) {
        const double overlap = intersectionOverUnion(detection.rect, box.rect);
        if (!(detection.score > rule.minimumScore && overlap > rule.minimumOverlap))
            continue;
        const bool rightClass = categories.name(detection.classIndex) == box.className;
        const auto verdict = rightClass ? Verdict::Found : Verdict::WrongClass;
        const bool better = verdict == best.verdict ? detection.score > best.score
                                                    : rightClass || best.verdict == Verdict::Missed;
        if (better)
            best = { verdict, detection.score, overlap };
    }
    return best;
}

} // namespace

std::string toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Found:
        return "found";
    case Verdict::WrongClass:
        return "wrong class";
    case Verdict::Missed:
        break;
    }
    return "missed";
}

std::vector<BoxVerdict> judge(const Layout& layout, const std::vector<Detection>& detections,
    const CategorySet& categories, const MatchRule& rule)
{
    std::vector<BoxVerdict> verdicts;
    verdicts.reserve(layout.boxes.size());
    for (const auto& box : layout.boxes)
        verdicts.push_back(judgeBox(box, detections, categories, rule));
    return verdicts;
}

} // namespace detdiffusion
