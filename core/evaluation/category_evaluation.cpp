#include "core/evaluation/category_evaluation.h"

#include "core/evaluation/coco_matching.h"
#include "core/evaluation/precision_curve.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace detdiffusion {

namespace {

constexpr AreaRange kAll { 0.0, 1e10 };
constexpr AreaRange kSmall { 0.0, 1024.0 };
constexpr AreaRange kMedium { 1024.0, 9216.0 };
constexpr AreaRange kLarge { 9216.0, 1e10 };

/// Takes the items of image `id` from a list that is sorted by image.
template <typename Item>
std::vector<const Item*> takeImage(
    const std::vector<const Item*>& items, size_t& position, int64_t id)
{
    std::vector<const Item*> taken;
    for (; position < items.size() && items[position]->imageId == id; ++position)
        taken.push_back(items[position]);
    return taken;
}

template <typename Item> void sortByImage(std::vector<const Item*>& items)
{
    std::stable_sort(items.begin(), items.end(),
        [](const Item* a, const Item* b) { return a->imageId < b->imageId; });
}

/// The images of a category with everything that all area ranges share.
class CategoryMatcher {
public:
    explicit CategoryMatcher(CategoryInput input)
    {
        sortByImage(input.objects);
        sortByImage(input.detections);
        size_t object = 0;
        size_t detection = 0;
        while (object < input.objects.size() || detection < input.detections.size()) {
            auto id = std::numeric_limits<int64_t>::max();
            if (object < input.objects.size())
                id = input.objects[object]->imageId;
            if (detection < input.detections.size())
                id = std::min(id, input.detections[detection]->imageId);
            m_images.emplace_back(
                takeImage(input.objects, object, id), takeImage(input.detections, detection, id));
        }
        orderByScore();
    }

    /// In order of falling score; `required` becomes the number of objects that count.
    std::vector<MatchBits> match(const AreaRange& range, int64_t& required) const
    {
        std::vector<MatchBits> bits;
        bits.reserve(m_order.size());
        required = 0;
        for (const auto& image : m_images)
            required += image.match(range, bits);
        std::vector<MatchBits> ordered;
        ordered.reserve(m_order.size());
        for (const size_t position : m_order)
            ordered.push_back(bits[position]);
        return ordered;
    }

    /// Of ordered bits those of the `limit` best detections of every image.
    std::vector<MatchBits> limited(const std::vector<MatchBits>& ordered, size_t limit) const
    {
        std::vector<MatchBits> kept;
        for (size_t i = 0; i < ordered.size(); ++i)
            if (m_ranks[m_order[i]] < limit)
                kept.push_back(ordered[i]);
        return kept;
    }

private:
    /// pycocotools sorts with mergesort: equal scores stay in image order.
    void orderByScore()
    {
        std::vector<double> scores;
        for (const auto& image : m_images)
            for (size_t rank = 0; rank < image.detections().size(); ++rank) {
                scores.push_back(image.detections()[rank]->score);
                m_ranks.push_back(rank);
            }
        m_order.resize(scores.size());
        std::iota(m_order.begin(), m_order.end(), size_t { 0 });
        std::stable_sort(m_order.begin(), m_order.end(),
            [&](size_t a, size_t b) { return scores[a] > scores[b]; });
    }

    std::vector<ImageMatcher> m_images;
    std::vector<size_t> m_order; ///< positions of all detections, best score first
    std::vector<size_t> m_ranks; ///< by position: place among the detections of its image
};

void measureRange(
    const CategoryMatcher& matcher, const AreaRange& range, double& precision, double& recall)
{
    int64_t required = 0;
    const auto bits = matcher.match(range, required);
    if (required == 0)
        return;
    const auto summary = summarizePrecision(bits, required);
    precision = summary.precision;
    recall = summary.recall;
}

} // namespace

CocoMetrics evaluateCategory(CategoryInput input)
{
    const CategoryMatcher matcher(std::move(input));
    CocoMetrics metrics;
    int64_t required = 0;
    const auto bits = matcher.match(kAll, required);
    if (required > 0) {
        const auto summary = summarizePrecision(bits, required);
        metrics.ap = summary.precision;
        metrics.ap50 = summary.precision50;
        metrics.ap75 = summary.precision75;
        metrics.ar1 = meanRecall(matcher.limited(bits, 1), required);
        metrics.ar10 = meanRecall(matcher.limited(bits, 10), required);
        metrics.ar100 = summary.recall;
    }
    measureRange(matcher, kSmall, metrics.apSmall, metrics.arSmall);
    measureRange(matcher, kMedium, metrics.apMedium, metrics.arMedium);
    measureRange(matcher, kLarge, metrics.apLarge, metrics.arLarge);
    return metrics;
}

} // namespace detdiffusion
