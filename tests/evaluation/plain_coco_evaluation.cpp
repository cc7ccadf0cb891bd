#include "tests/evaluation/plain_coco_evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace detdiffusion::test {

namespace {

constexpr size_t kThresholds = 10;
constexpr size_t kRecalls = 101;
constexpr size_t kMaximum = 100;

using Objects = std::vector<const Annotation*>;
using Found = std::vector<const DetectionResult*>;

double thresholdAt(size_t t)
{
    return t + 1 == kThresholds ? 0.95 : 0.5 + static_cast<double>(t) * ((0.95 - 0.5) / 9);
}

double iou(const DetectionResult& d, const Annotation& g)
{
    const double w = std::min(d.x + d.width, g.x + g.width) - std::max(d.x, g.x);
    const double h = std::min(d.y + d.height, g.y + g.height) - std::max(d.y, g.y);
    if (w <= 0 || h <= 0)
        return 0;
    const double own = d.width * d.height;
    return w * h / (g.isCrowd ? own : own + g.width * g.height - w * h);
}

/// evaluateImg's result for one image, category and area range.
struct ImageResult {
    std::vector<double> scores;
    std::array<std::vector<bool>, kThresholds> matched;
    std::array<std::vector<bool>, kThresholds> ignored;
    size_t required = 0;
};

ImageResult evaluateImage(Objects objects, Found found, double least, double most)
{
    const auto ignores = [&](const Annotation* object) {
        return object->isCrowd || object->area < least || object->area > most;
    };
    std::stable_sort(objects.begin(), objects.end(), [&](const auto* a, const auto* b) {
        return static_cast<int>(ignores(a)) < static_cast<int>(ignores(b));
    });
    std::stable_sort(found.begin(), found.end(),
        [](const auto* a, const auto* b) { return a->score > b->score; });
    found.resize(std::min(found.size(), kMaximum));
    ImageResult result;
    for (const auto* object : objects)
        result.required += ignores(object) ? 0 : 1;
    for (const auto* detection : found)
        result.scores.push_back(detection->score);
    for (size_t t = 0; t < kThresholds; ++t) {
        std::vector<bool> taken(objects.size(), false);
        for (const auto* detection : found) {
            double best = std::min(thresholdAt(t), 1 - 1e-10);
            size_t match = objects.size();
            for (size_t g = 0; g < objects.size(); ++g) {
                if (taken[g] && !objects[g]->isCrowd)
                    continue;
                if (match < objects.size() && !ignores(objects[match]) && ignores(objects[g]))
                    break;
                const double shared = iou(*detection, *objects[g]);
                if (shared < best)
                    continue;
                best = shared;
                match = g;
            }
            const bool isMatched = match < objects.size();
            if (isMatched)
                taken[match] = true;
            const double area = detection->width * detection->height;
            result.matched[t].push_back(isMatched);
            result.ignored[t].push_back(
                isMatched ? ignores(objects[match]) : area < least || area > most);
        }
    }
    return result;
}

/// accumulate's precision and recall, each the mean over what `thresholds` lists.
struct Values {
    double precision = -1;
    double recall = -1;
};

Values accumulate(
    const std::vector<ImageResult>& images, size_t limit, const std::vector<size_t>& thresholds)
{
    size_t required = 0;
    for (const auto& image : images)
        required += image.required;
    if (required == 0)
        return {};
    Values values { 0, 0 };
    for (const size_t t : thresholds) {
        struct Entry {
            double score;
            bool matched;
            bool ignored;
        };
        std::vector<Entry> entries;
        for (const auto& image : images)
            for (size_t i = 0; i < std::min(limit, image.scores.size()); ++i)
                entries.push_back({ image.scores[i], image.matched[t][i], image.ignored[t][i] });
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.score > b.score; });
        std::vector<double> recalls;
        std::vector<double> precisions;
        double tp = 0;
        double fp = 0;
        for (const auto& entry : entries) {
            tp += entry.matched && !entry.ignored ? 1 : 0;
            fp += !entry.matched && !entry.ignored ? 1 : 0;
            recalls.push_back(tp / static_cast<double>(required));
            precisions.push_back(tp / (fp + tp + std::numeric_limits<double>::epsilon()));
        }
        for (size_t i = precisions.size(); i-- > 1;)
            precisions[i - 1] = std::max(precisions[i - 1], precisions[i]);
        double sum = 0;
        for (size_t r = 0; r < kRecalls; ++r) {
            const double wanted = r + 1 == kRecalls ? 1.0 : static_cast<double>(r) * 0.01;
            const auto at = std::lower_bound(recalls.begin(), recalls.end(), wanted);
            sum +=
                at == recalls.end() ? 0.0 : precisions[static_cast<size_t>(at - recalls.begin())];
        }
        values.precision += sum / kRecalls / static_cast<double>(thresholds.size());
        values.recall +=
            (recalls.empty() ? 0 : recalls.back()) / static_cast<double>(thresholds.size());
    }
    return values;
}

} // namespace

CocoMetrics plainCocoEvaluation(
    const CocoDataset& truth, const std::vector<DetectionResult>& detections)
{
    constexpr std::array<std::pair<double, double>, 4> kRanges { { { 0, 1e10 }, { 0, 1024 },
        { 1024, 9216 }, { 9216, 1e10 } } };
    std::map<std::pair<int64_t, int64_t>, std::pair<Objects, Found>> cells; // category, image
    for (const auto& annotation : truth.annotations)
        cells[{ annotation.categoryId, annotation.imageId }].first.push_back(&annotation);
    for (const auto& detection : detections)
        cells[{ detection.categoryId, detection.imageId }].second.push_back(&detection);
    std::array<std::map<int64_t, std::vector<ImageResult>>, 4> results;
    for (size_t range = 0; range < kRanges.size(); ++range)
        for (const auto& [key, cell] : cells)
            results[range][key.first].push_back(evaluateImage(
                cell.first, cell.second, kRanges[range].first, kRanges[range].second));

    const auto mean = [&](size_t range, size_t limit, std::vector<size_t> thresholds,
                          double Values::*value) {
        if (thresholds.empty()) {
            thresholds.resize(kThresholds);
            std::iota(thresholds.begin(), thresholds.end(), size_t { 0 });
        }
        double sum = 0;
        int count = 0;
        for (const auto& [category, images] : results[range]) {
            const double one = accumulate(images, limit, thresholds).*value;
            sum += one >= 0 ? one : 0;
            count += one >= 0 ? 1 : 0;
        }
        return count == 0 ? -1.0 : sum / count;
    };
    const auto precision = &Values::precision;
    const auto recall = &Values::recall;
    return { mean(0, 100, {}, precision), mean(0, 100, { 0 }, precision),
        mean(0, 100, { 5 }, precision), mean(1, 100, {}, precision), mean(2, 100, {}, precision),
        mean(3, 100, {}, precision), mean(0, 1, {}, recall), mean(0, 10, {}, recall),
        mean(0, 100, {}, recall), mean(1, 100, {}, recall), mean(2, 100, {}, recall),
        mean(3, 100, {}, recall) };
}

RandomCoco randomCoco(uint64_t seed, int images, int categories, int detectionsPerImage)
{
    std::mt19937_64 random(seed);
    const auto below = [&](double most) {
        return std::uniform_real_distribution<double>(0.0, most)(random);
    };
    const auto category = [&] { // a few classes are common, as in COCO
        return 1 + static_cast<int64_t>(below(1) * below(1) * categories);
    };
    RandomCoco set;
    for (int id = 1; id <= categories; ++id)
        set.truth.categories.push_back({ id, std::to_string(id), "{}" });
    for (int image = images; image >= 1; --image) {
        set.truth.images.push_back({ image, "", 640, 480, "{}" });
        const auto first = set.truth.annotations.size();
        for (int i = static_cast<int>(below(15)); i > 0; --i) {
            Annotation object;
            object.id = static_cast<int64_t>(set.truth.annotations.size()) + 1;
            object.imageId = image;
            object.categoryId = category();
            object.x = below(500);
            object.y = below(350);
            object.width = std::exp(below(5));
            object.height = std::exp(below(5));
            object.area = object.width * object.height * (0.5 + below(0.5));
            object.isCrowd = below(1) < 0.02;
            set.truth.annotations.push_back(object);
        }
        const auto count = set.truth.annotations.size() - first;
        for (int i = 0; i < detectionsPerImage; ++i) {
            DetectionResult result { image, category(), below(500), below(350), std::exp(below(5)),
                std::exp(below(5)), std::round(below(1) * 100) / 100 };
            if (count > 0 && below(1) < 0.4) { // near an object, mostly of its class
                const auto& object = set.truth.annotations[first + random() % count];
                const auto near = [&](double value, double side) {
                    return value + (below(0.3) - 0.15) * side;
                };
                result.x = near(object.x, object.width);
                result.y = near(object.y, object.height);
                result.width = near(object.width, object.width);
                result.height = near(object.height, object.height);
                if (below(1) < 0.9)
                    result.categoryId = object.categoryId;
            }
            set.detections.push_back(result);
        }
    }
    return set;
}

} // namespace detdiffusion::test
