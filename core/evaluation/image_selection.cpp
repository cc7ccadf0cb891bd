#include "core/evaluation/image_selection.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace detdiffusion {

namespace {

constexpr const char* kGroupKey = "emoji_group";

bool isInGroup(const AnnotatedImage& image, const std::string& group)
{
    const auto extras = nlohmann::json::parse(image.extras, nullptr, false);
    if (!extras.is_object())
        return false;
    const auto found = extras.find(kGroupKey);
    return found != extras.end() && found->is_string() && found->get<std::string>() == group;
}

} // namespace

std::vector<size_t> spreadPositions(size_t total, int limit)
{
    const size_t count = limit > 0 ? std::min(total, static_cast<size_t>(limit)) : total;
    std::vector<size_t> positions;
    for (size_t i = 0; i < count; ++i)
        positions.push_back(i * total / count);
    return positions;
}

CocoDataset selectImages(CocoDataset dataset, const ImageSelection& selection)
{
    if (!selection.group.empty())
        std::erase_if(dataset.images,
            [&](const AnnotatedImage& image) { return !isInGroup(image, selection.group); });
    std::vector<AnnotatedImage> chosen;
    for (const size_t position : spreadPositions(dataset.images.size(), selection.limit))
        chosen.push_back(std::move(dataset.images[position]));
    dataset.images = std::move(chosen);
    if (dataset.images.empty())
        throw Error("no image is selected; check --group \"" + selection.group
            + "\" against the key \"" + kGroupKey + "\" of the annotations");
    std::set<int64_t> kept;
    for (const auto& image : dataset.images)
        kept.insert(image.id);
    std::erase_if(dataset.annotations,
        [&](const Annotation& annotation) { return !kept.contains(annotation.imageId); });
    return dataset;
}

} // namespace detdiffusion
