#include "core/perception/match_table.h"

#include "core/perception/attribute_labeller.h"

#include <algorithm>

namespace detdiffusion {

MatchTable::MatchTable(const CocoDataset& dataset, const CategorySet& detectorClasses)
    : m_objects(dataset.annotations.size())
{
    std::unordered_map<int64_t, int> classes;
    for (const auto& category : dataset.categories)
        classes[category.id] = detectorClasses.indexOf(category.name).value_or(-1);
    std::unordered_map<int64_t, const AnnotatedImage*> images;
    for (const auto& image : dataset.images)
        images[image.id] = &image;
    for (size_t i = 0; i < m_objects.size(); ++i) {
        const auto& annotation = dataset.annotations[i];
        if (annotation.isCrowd)
            continue;
        m_objects[i].rect = normalizedRect(annotation, *images.at(annotation.imageId));
        m_objects[i].classIndex = classes.at(annotation.categoryId);
        m_ofImage[annotation.imageId].push_back(i);
    }
}

void MatchTable::add(int64_t imageId, const std::vector<Detection>& detections)
{
    const auto members = m_ofImage.find(imageId);
    if (members == m_ofImage.end())
        return;
    for (const auto index : members->second) {
        auto& object = m_objects[index];
        object.isLooked = true;
        object.overlaps.clear();
        for (const auto& detection : detections)
            if (const double overlap = intersectionOverUnion(detection.rect, object.rect);
                overlap > 0.0) // no limit is below
                object.overlaps.push_back(
                    { overlap, detection.score, detection.classIndex == object.classIndex });
    }
}

BestMatch MatchTable::bestOf(const Object& object, const MatchRule& rule)
{
    BestMatch best { .isLooked = object.isLooked };
    for (const auto& match : object.overlaps) {
        if (rule.classAware && !match.isSameClass)
            continue;
        if (match.overlap > rule.minimumOverlap)
            best.score = std::max(best.score, match.score);
        if (match.score > rule.minimumScore)
            best.overlap = std::max(best.overlap, match.overlap);
    }
    return best;
}

std::vector<BestMatch> MatchTable::bestMatches(const MatchRule& rule) const
{
    validate(rule);
    std::vector<BestMatch> best;
    best.reserve(m_objects.size());
    for (const auto& object : m_objects)
        best.push_back(bestOf(object, rule));
    return best;
}

} // namespace detdiffusion
