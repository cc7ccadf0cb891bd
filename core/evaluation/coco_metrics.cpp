#include "core/evaluation/coco_metrics.h"

#include "core/domain/error.h"
#include "core/evaluation/coco_matching.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>
#include <set>

namespace detdiffusion {

namespace {

constexpr size_t kRecallPoints = 101;
constexpr std::array<AreaRange, 4> kAreaRanges { AreaRange { 0.0, 1e10 }, AreaRange { 0.0, 1024.0 },
    AreaRange { 1024.0, 9216.0 }, AreaRange { 9216.0, 1e10 } };
constexpr std::array<size_t, 3> kDetectionLimits { 1, 10, 100 };

/// Precision averaged over recall, and highest recall, at every IoU threshold.
struct Curve {
    std::array<double, kIouThresholdCount> precision {};
    std::array<double, kIouThresholdCount> recall {};
};

using Matchers = std::vector<ImageMatcher>;

/// Area under the interpolated precision-recall curve, read at 101 recalls.
double averagePrecision(const std::vector<double>& recalls, std::vector<double> precisions)
{
    for (size_t i = precisions.size(); i-- > 1;)
        precisions[i - 1] = std::max(precisions[i - 1], precisions[i]);
    double sum = 0.0;
    for (size_t i = 0; i < kRecallPoints; ++i) {
        const double wanted =
            i + 1 == kRecallPoints ? 1.0 : static_cast<double>(i) * (1.0 / (kRecallPoints - 1));
        const auto found = std::lower_bound(recalls.begin(), recalls.end(), wanted);
        if (found != recalls.end())
            sum += precisions[static_cast<size_t>(found - recalls.begin())];
    }
    return sum / kRecallPoints;
}

void fillCurve(Curve& curve, size_t threshold,
    const std::vector<const MatchedDetection*>& detections, double required)
{
    double hits = 0.0;
    double misses = 0.0;
    std::vector<double> recalls;
    std::vector<double> precisions;
    for (const auto* detection : detections) {
        if (!detection->isIgnored[threshold])
            (detection->isMatched[threshold] ? hits : misses) += 1.0;
        recalls.push_back(hits / required);
        precisions.push_back(hits / (misses + hits + std::numeric_limits<double>::epsilon()));
    }
    curve.recall[threshold] = recalls.empty() ? 0.0 : recalls.back();
    curve.precision[threshold] = averagePrecision(recalls, std::move(precisions));
}

/// The curve of one category, or nothing when there is no object to find.
std::optional<Curve> categoryCurve(const std::vector<ImageMatches>& images, size_t limit)
{
    int64_t required = 0;
    std::vector<const MatchedDetection*> detections;
    for (const auto& image : images) {
        required += image.required;
        for (size_t i = 0; i < std::min(limit, image.detections.size()); ++i)
            detections.push_back(&image.detections[i]);
    }
    if (required == 0)
        return std::nullopt;
    // pycocotools sorts with mergesort: equal scores stay in image order.
    std::stable_sort(detections.begin(), detections.end(),
        [](const auto* a, const auto* b) { return a->score > b->score; });
    Curve curve;
    for (size_t t = 0; t < kIouThresholdCount; ++t)
        fillCurve(curve, t, detections, static_cast<double>(required));
    return curve;
}

std::map<int64_t, Matchers> matchersByCategory(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections)
{
    struct Cell {
        std::vector<const Annotation*> objects;
        std::vector<const DetectionResult*> detections;
    };
    std::set<int64_t> images;
    for (const auto& image : truth.images)
        images.insert(image.id);
    std::map<int64_t, std::map<int64_t, Cell>> cells; // category, image
    for (const auto& category : truth.categories)
        cells[category.id];
    for (const auto& annotation : truth.annotations)
        cells[annotation.categoryId][annotation.imageId].objects.push_back(&annotation);
    for (const auto& detection : detections) {
        if (!images.contains(detection.imageId))
            throw Error("the detections name image " + std::to_string(detection.imageId)
                + ", which the annotations do not hold; use the annotations of these images");
        if (const auto found = cells.find(detection.categoryId); found != cells.end())
            found->second[detection.imageId].detections.push_back(&detection);
    }
    std::map<int64_t, Matchers> matchers;
    for (auto& [category, byImage] : cells)
        for (auto& [image, cell] : byImage)
            matchers[category].emplace_back(std::move(cell.objects), std::move(cell.detections));
    for (const auto& category : truth.categories)
        matchers[category.id];
    return matchers;
}

/// Mean over categories that have a curve; -1 when none has.
template <typename Value>
double meanOver(const std::vector<std::optional<Curve>>& curves, Value value)
{
    double sum = 0.0;
    int count = 0;
    for (const auto& curve : curves)
        if (curve) {
            sum += value(*curve);
            ++count;
        }
    return count == 0 ? -1.0 : sum / count;
}

double mean(const std::array<double, kIouThresholdCount>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / kIouThresholdCount;
}

double meanPrecision(const Curve& curve)
{
    return mean(curve.precision);
}
double meanRecall(const Curve& curve)
{
    return mean(curve.recall);
}
double precision50(const Curve& curve)
{
    return curve.precision[0];
}
double precision75(const Curve& curve)
{
    return curve.precision[5];
}

/// Matches of every category, image by image.
using CategoryMatches = std::vector<std::vector<ImageMatches>>;

CategoryMatches matchesOf(const std::map<int64_t, Matchers>& matchers, const AreaRange& range)
{
    CategoryMatches all;
    for (const auto& [category, images] : matchers) {
        auto& matches = all.emplace_back();
        for (const auto& image : images)
            matches.push_back(image.match(range));
    }
    return all;
}

std::vector<std::optional<Curve>> curvesOf(const CategoryMatches& matches, size_t limit)
{
    std::vector<std::optional<Curve>> curves;
    for (const auto& category : matches)
        curves.push_back(categoryCurve(category, limit));
    return curves;
}

void fillAllAreas(CocoEvaluation& evaluation, const std::map<int64_t, Matchers>& matchers)
{
    const auto matches = matchesOf(matchers, kAreaRanges[0]);
    const auto curves = curvesOf(matches, kDetectionLimits[2]);
    evaluation.overall.ap = meanOver(curves, meanPrecision);
    evaluation.overall.ap50 = meanOver(curves, precision50);
    evaluation.overall.ap75 = meanOver(curves, precision75);
    evaluation.overall.ar100 = meanOver(curves, meanRecall);
    size_t position = 0;
    for (const auto& [category, images] : matchers) {
        auto& metrics = evaluation.perCategory[category];
        if (const auto& curve = curves[position++])
            metrics = { meanPrecision(*curve), precision50(*curve), precision75(*curve),
                meanRecall(*curve) };
    }
    evaluation.overall.ar1 = meanOver(curvesOf(matches, kDetectionLimits[0]), meanRecall);
    evaluation.overall.ar10 = meanOver(curvesOf(matches, kDetectionLimits[1]), meanRecall);
}

} // namespace

nlohmann::json CocoMetrics::toJson() const
{
    return { { "AP", ap }, { "AP50", ap50 }, { "AP75", ap75 }, { "AP_small", apSmall },
        { "AP_medium", apMedium }, { "AP_large", apLarge }, { "AR_1", ar1 }, { "AR_10", ar10 },
        { "AR_100", ar100 }, { "AR_small", arSmall }, { "AR_medium", arMedium },
        { "AR_large", arLarge } };
}

CocoEvaluation evaluateCoco(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections)
{
    const auto matchers = matchersByCategory(truth, detections);
    CocoEvaluation evaluation;
    fillAllAreas(evaluation, matchers);
    auto& overall = evaluation.overall;
    const std::array<double*, 3> precisions { &overall.apSmall, &overall.apMedium,
        &overall.apLarge };
    const std::array<double*, 3> recalls { &overall.arSmall, &overall.arMedium, &overall.arLarge };
    for (size_t i = 0; i < precisions.size(); ++i) {
        const auto curves = curvesOf(matchesOf(matchers, kAreaRanges[i + 1]), kDetectionLimits[2]);
        *precisions[i] = meanOver(curves, meanPrecision);
        *recalls[i] = meanOver(curves, meanRecall);
    }
    return evaluation;
}

} // namespace detdiffusion
