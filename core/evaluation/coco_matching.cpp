#include "core/evaluation/coco_matching.h"

#include <algorithm>
#include <numeric>

namespace detdiffusion {

namespace {

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

/// Objects that count first, ignored ones after them, each in given order.
struct ImageMatcher::Order {
    std::vector<size_t> objects;
    std::vector<bool> isIgnored; ///< by original position
};

std::array<double, kIouThresholdCount> iouThresholds()
{
    std::array<double, kIouThresholdCount> thresholds {};
    const double step = (0.95 - 0.5) / (kIouThresholdCount - 1);
    for (size_t i = 0; i < kIouThresholdCount; ++i)
        thresholds[i] = 0.5 + static_cast<double>(i) * step;
    thresholds.back() = 0.95;
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
    for (const auto* detection : m_detections) {
        auto& row = m_overlaps.emplace_back();
        for (const auto* object : m_objects)
            row.push_back(overlap(*detection, *object));
    }
}

ImageMatches ImageMatcher::match(const AreaRange& range) const
{
    Order order;
    for (const auto* object : m_objects)
        order.isIgnored.push_back(object->isCrowd || !range.contains(object->area));
    order.objects.resize(m_objects.size());
    std::iota(order.objects.begin(), order.objects.end(), size_t { 0 });
    const auto firstIgnored = std::stable_partition(order.objects.begin(), order.objects.end(),
        [&](size_t index) { return !order.isIgnored[index]; });

    ImageMatches matches;
    matches.required = firstIgnored - order.objects.begin();
    for (const auto* detection : m_detections)
        matches.detections.push_back({ detection->score, {}, {} });
    for (size_t threshold = 0; threshold < kIouThresholdCount; ++threshold)
        matchAt(threshold, order, matches);
    for (size_t i = 0; i < m_detections.size(); ++i)
        if (!range.contains(m_detections[i]->width * m_detections[i]->height))
            for (size_t t = 0; t < kIouThresholdCount; ++t)
                if (!matches.detections[i].isMatched[t])
                    matches.detections[i].isIgnored[t] = true;
    return matches;
}

void ImageMatcher::matchAt(size_t threshold, const Order& order, ImageMatches& matches) const
{
    const double least = std::min(iouThresholds()[threshold], 1.0 - 1e-10);
    const size_t none = m_objects.size();
    std::vector<bool> isTaken(m_objects.size(), false);
    for (size_t i = 0; i < m_detections.size(); ++i) {
        double best = least;
        size_t match = none;
        for (const size_t object : order.objects) {
            if (isTaken[object] && !m_objects[object]->isCrowd)
                continue;
            // An object that counts is never given up for an ignored one.
            if (match != none && !order.isIgnored[match] && order.isIgnored[object])
                break;
            if (m_overlaps[i][object] < best)
                continue;
            best = m_overlaps[i][object];
            match = object;
        }
        if (match == none)
            continue;
        isTaken[match] = true;
        matches.detections[i].isMatched[threshold] = true;
        matches.detections[i].isIgnored[threshold] = order.isIgnored[match];
    }
}

} // namespace detdiffusion
