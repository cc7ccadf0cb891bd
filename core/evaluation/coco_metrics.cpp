#include "core/evaluation/coco_metrics.h"

#include "core/domain/error.h"
#include "core/domain/parallel_loop.h"
#include "core/evaluation/category_evaluation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

namespace {

struct Measure {
    const char* key;
    double CocoMetrics::*value;
};

constexpr std::array<Measure, 12> kMeasures { {
    { "AP", &CocoMetrics::ap },
    { "AP50", &CocoMetrics::ap50 },
    { "AP75", &CocoMetrics::ap75 },
    { "AP_small", &CocoMetrics::apSmall },
    { "AP_medium", &CocoMetrics::apMedium },
    { "AP_large", &CocoMetrics::apLarge },
    { "AR_1", &CocoMetrics::ar1 },
    { "AR_10", &CocoMetrics::ar10 },
    { "AR_100", &CocoMetrics::ar100 },
    { "AR_small", &CocoMetrics::arSmall },
    { "AR_medium", &CocoMetrics::arMedium },
    { "AR_large", &CocoMetrics::arLarge },
} };

/// One category: the work of one thread at a time.
struct CategoryJob {
    int64_t id = 0;
    CategoryInput input;
    CocoMetrics metrics;

    size_t size() const { return input.objects.size() + input.detections.size(); }
};

std::vector<CategoryJob> categoriesOf(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections)
{
    std::unordered_set<int64_t> images;
    for (const auto& image : truth.images)
        images.insert(image.id);
    std::vector<CategoryJob> categories;
    std::unordered_map<int64_t, size_t> positions;
    for (const auto& category : truth.categories)
        if (positions.try_emplace(category.id, categories.size()).second)
            categories.push_back({ category.id, {}, {} });
    for (const auto& annotation : truth.annotations)
        if (const auto found = positions.find(annotation.categoryId); found != positions.end())
            categories[found->second].input.objects.push_back(&annotation);
    for (const auto& detection : detections) {
        if (!images.contains(detection.imageId))
            throw Error("the detections name image " + std::to_string(detection.imageId)
                + ", which the annotations do not hold; use the annotations of these images");
        if (const auto found = positions.find(detection.categoryId); found != positions.end())
            categories[found->second].input.detections.push_back(&detection);
    }
    return categories;
}

/// Mean over categories in order of their ids; -1 when none has the measure.
double meanOver(const std::map<int64_t, CocoMetrics>& categories, double CocoMetrics::*value)
{
    double sum = 0.0;
    int count = 0;
    for (const auto& [id, metrics] : categories)
        if (metrics.*value >= 0.0) {
            sum += metrics.*value;
            ++count;
        }
    return count == 0 ? -1.0 : sum / count;
}

} // namespace

nlohmann::json CocoMetrics::toJson() const
{
    nlohmann::json json;
    for (const auto& measure : kMeasures)
        json[measure.key] = this->*measure.value;
    return json;
}

CocoEvaluation evaluateCoco(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections, int threads)
{
    auto categories = categoriesOf(truth, detections);
    // The largest first, so that no thread is left alone with one at the end.
    std::stable_sort(categories.begin(), categories.end(),
        [](const CategoryJob& a, const CategoryJob& b) { return a.size() > b.size(); });
    const auto count = static_cast<int>(categories.size());
    forEachIndex(count, std::min(count, threadCount(threads)), {}, [&](int index) {
        auto& category = categories[static_cast<size_t>(index)];
        category.metrics = evaluateCategory(std::move(category.input));
    });
    CocoEvaluation evaluation;
    for (const auto& category : categories)
        evaluation.perCategory[category.id] = category.metrics;
    for (const auto& measure : kMeasures)
        evaluation.overall.*measure.value = meanOver(evaluation.perCategory, measure.value);
    return evaluation;
}

} // namespace detdiffusion
