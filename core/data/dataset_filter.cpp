#include "core/data/dataset_filter.h"

#include "core/domain/error.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

namespace {

void checkRules(const FilterRules& rules)
{
    if (!(rules.minimumArea >= 0.0 && rules.minimumArea < 1.0))
        throw Error("the smallest share of the picture must be from 0 to less than 1");
    if (rules.fewestObjects < 0 || rules.fewestObjects > rules.mostObjects)
        throw Error("no picture has at least " + std::to_string(rules.fewestObjects)
            + " and at most " + std::to_string(rules.mostObjects) + " objects");
}

/// Judges one object after the other.
class ObjectFilter {
public:
    ObjectFilter(const CocoDataset& dataset, const FilterRules& rules)
        : m_rules(rules)
    {
        for (const auto& image : dataset.images)
            m_pixels[image.id] = static_cast<double>(image.width) * image.height;
        const auto& excluded = rules.excludedClasses;
        for (const auto& category : dataset.categories)
            if (std::find(excluded.begin(), excluded.end(), category.name) != excluded.end())
                m_excluded.insert(category.id);
    }

    /// Counts the rule that the object breaks.
    bool passes(const Annotation& object, FilterReport& report) const
    {
        const double pixels = m_pixels.at(object.imageId);
        int64_t* broken = nullptr;
        if (pixels <= 0.0)
            broken = &report.withoutSize;
        else if (object.isCrowd && !m_rules.keepCrowds)
            broken = &report.crowds;
        else if (m_excluded.contains(object.categoryId))
            broken = &report.excluded;
        else if (object.width * object.height <= m_rules.minimumArea * pixels)
            broken = &report.small;
        if (broken != nullptr)
            ++*broken;
        return broken == nullptr;
    }

private:
    const FilterRules& m_rules;
    std::unordered_map<int64_t, double> m_pixels; ///< of each picture
    std::unordered_set<int64_t> m_excluded;
};

} // namespace

FilterReport filterDataset(CocoDataset& dataset, const FilterRules& rules)
{
    checkRules(rules);
    FilterReport report;
    report.objects = static_cast<int64_t>(dataset.annotations.size());
    report.images = static_cast<int64_t>(dataset.images.size());
    const ObjectFilter filter(dataset, rules);
    std::erase_if(dataset.annotations,
        [&](const Annotation& object) { return !filter.passes(object, report); });

    std::unordered_map<int64_t, int> counts;
    for (const auto& object : dataset.annotations)
        ++counts[object.imageId];
    std::erase_if(dataset.images, [&](const AnnotatedImage& image) {
        const int count = counts[image.id];
        report.tooFew += count < rules.fewestObjects ? 1 : 0;
        report.tooMany += count > rules.mostObjects ? 1 : 0;
        return count < rules.fewestObjects || count > rules.mostObjects;
    });
    std::unordered_set<int64_t> kept;
    for (const auto& image : dataset.images)
        kept.insert(image.id);
    report.inDroppedImages = static_cast<int64_t>(std::erase_if(dataset.annotations,
        [&](const Annotation& object) { return !kept.contains(object.imageId); }));
    report.imagesKept = static_cast<int64_t>(dataset.images.size());
    report.objectsKept = static_cast<int64_t>(dataset.annotations.size());
    return report;
}

} // namespace detdiffusion
