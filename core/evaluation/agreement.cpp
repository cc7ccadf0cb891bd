#include "core/evaluation/agreement.h"

#include "core/domain/error.h"
#include "core/domain/layout.h"
#include "core/perception/attribute_labeller.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace detdiffusion {

namespace {

/// What every image of a data set shows, in the order of the images.
std::vector<Layout> layoutsOf(const CocoDataset& dataset)
{
    std::unordered_map<int64_t, size_t> positions;
    for (const auto& image : dataset.images)
        positions.emplace(image.id, positions.size());
    std::unordered_map<int64_t, std::string> names;
    for (const auto& category : dataset.categories)
        names.emplace(category.id, category.name);
    std::vector<Layout> layouts(dataset.images.size());
    for (const auto& annotation : dataset.annotations) {
        if (annotation.isCrowd)
            continue;
        const size_t position = positions.at(annotation.imageId);
        layouts[position].boxes.push_back({ annotation.id, names.at(annotation.categoryId),
            normalizedRect(annotation, dataset.images[position]), annotation.perception });
    }
    return layouts;
}

} // namespace

void VerdictCount::add(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Found:
        ++found;
        break;
    case Verdict::LowOverlap:
        ++lowOverlap;
        break;
    case Verdict::WrongClass:
        ++wrongClass;
        break;
    case Verdict::Missed:
        ++missed;
        break;
    }
}

double VerdictCount::foundShare() const
{
    return total() == 0 ? 0.0 : static_cast<double>(found) / total();
}

nlohmann::json VerdictCount::toJson() const
{
    return { { "found", found }, { "low_iou", lowOverlap }, { "wrong_class", wrongClass },
        { "missed", missed }, { "found_share", foundShare() } };
}

nlohmann::json AgreementTable::toJson() const
{
    return { { "easy", easy.toJson() }, { "hard", hard.toJson() }, { "extras", extras } };
}

AgreementTable agreement(const CocoDataset& layouts,
    const std::vector<std::vector<Detection>>& detections, const CategorySet& categories,
    const MatchRule& rule)
{
    validate(rule);
    if (detections.size() != layouts.images.size())
        throw Error("there are detections for " + std::to_string(detections.size())
            + " images, but the annotations hold " + std::to_string(layouts.images.size()));
    AgreementTable table;
    const auto asked = layoutsOf(layouts);
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto verdict = judge(asked[i], detections[i], categories, rule);
        table.extras += static_cast<int>(verdict.extras.size());
        for (size_t box = 0; box < verdict.boxes.size(); ++box) {
            const auto perception = asked[i].boxes[box].perception;
            if (perception == Perception::Easy)
                table.easy.add(verdict.boxes[box].verdict);
            if (perception == Perception::Hard)
                table.hard.add(verdict.boxes[box].verdict);
        }
    }
    return table;
}

} // namespace detdiffusion
