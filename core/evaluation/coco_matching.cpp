#include "core/evaluation/coco_matching.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr uint16_t kAllThresholds = (1U << kIouThresholdCount) - 1U;

/// A crowd covers many objects: only the detection's own area counts.
double overlap(const DetectionResult& detection, const Annotation& object)
{
    const double width = std::min(detection.x + detection.width, object.x + object.width)
        - std::max(detection.x, object.x);
    const double height = std::min(detection.y + detection.height, object.y + object.height)
        - std::max(detection.y, object.y);
    if (width <= 0.0 || height <= 0.0)
        return 0.0;
    const double shared = width * height;
    const double detectionArea = detection.width * detection.height;
    const double whole =
        object.isCrowd ? detectionArea : detectionArea + object.width * object.height - shared;
    return shared / whole;
}

} // namespace

const std::array<double, kIouThresholdCount>& iouThresholds()
{
    static const auto thresholds = [] {
        std::array<double, kIouThresholdCount> values {};
        const double step = (0.95 - 0.5) / (kIouThresholdCount - 1);
        for (size_t i = 0; i < kIouThresholdCount; ++i)
            values[i] = 0.5 + static_cast<double>(i) * step;
        values.back() = 0.95;
        return values;
    }();
    return thresholds;
}

ImageMatcher::ImageMatcher(
    std::vector<const Annotation*> objects, std::vector<const DetectionResult*> detections)
    : m_objects(std::move(objects))
    , m_detections(std::move(detections))
{
    std::stable_sort(m_detections.begin(), m_detections.end(),
        [](const auto* a, const auto* b) { return a->score > b->score; });
    m_detections.resize(std::min(m_detections.size(), kMaximumDetections));
    findCandidates();
}

void ImageMatcher::findCandidates()
{
    m_candidates.resize(m_detections.size());
    for (size_t i = 0; i < m_detections.size(); ++i)
        for (size_t object = 0; object < m_objects.size(); ++object) {
            const double shared = overlap(*m_detections[i], *m_objects[object]);
            if (shared >= iouThresholds().front())
                m_candidates[i].push_back({ object, shared });
        }
}

int64_t ImageMatcher::match(const AreaRange& range, std::vector<MatchBits>& bits) const
{
    std::vector<bool> isIgnored;
    for (const auto* object : m_objects)
        isIgnored.push_back(object->isCrowd || !range.contains(object->area));
    std::vector<uint16_t> taken(m_objects.size(), 0);
    for (size_t i = 0; i < m_detections.size(); ++i) {
        auto result = matchOne(m_candidates[i], isIgnored, taken);
        if (!range.contains(m_detections[i]->width * m_detections[i]->height))
            result.ignored |= kAllThresholds & ~result.matched;
        bits.push_back(result);
    }
    return std::count(isIgnored.begin(), isIgnored.end(), false);
}

MatchBits ImageMatcher::matchOne(const std::vector<Candidate>& candidates,
    const std::vector<bool>& isIgnored, std::vector<uint16_t>& taken) const
{
    MatchBits bits;
    if (candidates.empty())
        return bits;
    for (size_t threshold = 0; threshold < kIouThresholdCount; ++threshold) {
        const auto bit = static_cast<uint16_t>(1U << threshold);
        const Candidate* match = nullptr;
        // Objects that count come first: one of them is never given up for an ignored one.
        for (const bool ignored : { false, true }) {
            double best = iouThresholds()[threshold];
            for (const auto& candidate : candidates) {
                const auto object = candidate.object;
                const bool isGone = (taken[object] & bit) != 0 && !m_objects[object]->isCrowd;
                if (isIgnored[object] != ignored || isGone || candidate.overlap < best)
                    continue;
                best = candidate.overlap; // of equal ones the last, as pycocotools takes it
                match = &candidate;
            }
            if (match != nullptr)
                break;
        }
        if (match == nullptr)
            continue;
        taken[match->object] |= bit;
        bits.matched |= bit;
        if (isIgnored[match->object])
            bits.ignored |= bit;
    }
    return bits;
}

} // namespace detdiffusion
