#include "core/perception/verdict.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace detdiffusion {

namespace {

/// Gives boxes and detections to each other, the clearest cases first.
class Judgement {
public:
    Judgement(const Layout& layout, const std::vector<Detection>& detections,
        const CategorySet& categories)
        : m_layout(layout)
        , m_detections(detections)
        , m_categories(categories)
        , m_used(detections.size(), false)
    {
        m_verdict.boxes.resize(layout.boxes.size());
    }

    /// Detections of the right (or of another) class take boxes that nobody has taken.
    void take(const std::vector<size_t>& order, Verdict verdict, bool rightClass, double limit)
    {
        for (const size_t index : order) {
            const auto& detection = m_detections[index];
            double best = limit;
            auto chosen = m_verdict.boxes.size();
            for (size_t box = 0; !m_used[index] && box < m_layout.boxes.size(); ++box) {
                const double overlap =
                    intersectionOverUnion(detection.rect, m_layout.boxes[box].rect);
                if (isFree(box) && isOfClass(detection, box) == rightClass && overlap > best) {
                    best = overlap;
                    chosen = box;
                }
            }
            if (chosen == m_verdict.boxes.size())
                continue;
            m_verdict.boxes[chosen] = { verdict, detection.score, best, static_cast<int>(index) };
            m_used[index] = true;
        }
    }
    PictureVerdict finish(const std::vector<size_t>& order)
    {
        std::copy_if(order.begin(), order.end(), std::back_inserter(m_verdict.extras),
            [this](size_t index) { return !m_used[index]; });
        return std::move(m_verdict);
    }

private:
    bool isFree(size_t box) const { return m_verdict.boxes[box].detection < 0; }
    bool isOfClass(const Detection& detection, size_t box) const
    {
        return m_categories.name(detection.classIndex) == m_layout.boxes[box].className;
    }

    const Layout& m_layout;
    const std::vector<Detection>& m_detections;
    const CategorySet& m_categories;
    std::vector<bool> m_used;
    PictureVerdict m_verdict;
};

/// Those that count, best score first.
std::vector<size_t> counted(const std::vector<Detection>& detections, double minimumScore)
{
    std::vector<size_t> order(detections.size());
    std::iota(order.begin(), order.end(), size_t { 0 });
    std::erase_if(order, [&](size_t i) { return !(detections[i].score > minimumScore); });
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return detections[a].score > detections[b].score; });
    return order;
}

} // namespace

std::string toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Found:
        return "found";
    case Verdict::LowOverlap:
        return "low IoU";
    case Verdict::WrongClass:
        return "wrong class";
    case Verdict::Missed:
        break;
    }
    return "missed";
}

PictureVerdict judge(const Layout& layout, const std::vector<Detection>& detections,
    const CategorySet& categories, const MatchRule& rule)
{
    const auto order = counted(detections, rule.minimumScore);
    Judgement judgement(layout, detections, categories);
    judgement.take(order, Verdict::Found, true, rule.minimumOverlap);
    judgement.take(order, Verdict::LowOverlap, true, kTouchingOverlap);
    judgement.take(order, Verdict::WrongClass, false, rule.minimumOverlap);
    return judgement.finish(order);
}

AskedAndFound countAsked(const Layout& layout, const PictureVerdict& verdict)
{
    AskedAndFound count;
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const bool found = verdict.boxes[i].verdict == Verdict::Found;
        if (layout.boxes[i].perception == Perception::Easy)
            ++(found ? count.easyFound : count.easyMissed);
        if (layout.boxes[i].perception == Perception::Hard)
            ++(found ? count.hardFound : count.hardMissed);
    }
    return count;
}

bool isReached(SearchGoal goal, const Layout& layout, const PictureVerdict& verdict)
{
    if (goal == SearchGoal::AllFound)
        return std::all_of(verdict.boxes.begin(), verdict.boxes.end(),
            [](const BoxVerdict& box) { return box.verdict == Verdict::Found; });
    const auto count = countAsked(layout, verdict);
    return count.easyMissed == 0 && count.hardFound == 0;
}

} // namespace detdiffusion
