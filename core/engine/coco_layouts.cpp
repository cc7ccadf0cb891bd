#include "core/engine/coco_layouts.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace detdiffusion {

namespace {

NormalizedRect relativeRect(const Annotation& annotation, const AnnotatedImage& image)
{
    const auto share = [](double value, int side) {
        return std::clamp(value / static_cast<double>(side), 0.0, 1.0);
    };
    return { share(annotation.x, image.width), share(annotation.y, image.height),
        share(annotation.x + annotation.width, image.width),
        share(annotation.y + annotation.height, image.height) };
}

} // namespace

std::vector<NamedLayout> layoutsFromCoco(const CocoDataset& dataset, int width, int height)
{
    std::map<int64_t, std::string> classNames;
    for (const auto& category : dataset.categories)
        classNames[category.id] = category.name;
    std::map<int64_t, std::vector<const Annotation*>> perImage;
    for (const auto& annotation : dataset.annotations)
        perImage[annotation.imageId].push_back(&annotation);

    std::vector<NamedLayout> layouts;
    for (const auto& image : dataset.images) {
        NamedLayout named { std::filesystem::path(image.fileName).stem().string(), {} };
        named.layout.width = width;
        named.layout.height = height;
        for (const Annotation* annotation : perImage[image.id]) {
            const auto rect = relativeRect(*annotation, image);
            if (annotation->isCrowd || !(rect.area() > 0.0))
                continue;
            named.layout.boxes.push_back({ nextBoxId(named.layout),
                classNames.at(annotation->categoryId), rect, annotation->perception });
        }
        if (!named.layout.boxes.empty())
            layouts.push_back(std::move(named));
    }
    return layouts;
}

} // namespace detdiffusion
