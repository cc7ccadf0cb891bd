#include "ui/document/coco_text.h"

#include "core/data/coco_file.h"
#include "ui/support/conversions.h"

#include <algorithm>
#include <map>

namespace detdiffusion {

namespace {

constexpr int64_t kOnlyImage = 1;

/// The id of a category, which is added when it is new.
int64_t categoryOf(CocoDataset& dataset, const std::string& className)
{
    for (const auto& category : dataset.categories)
        if (category.name == className)
            return category.id;
    const auto id = static_cast<int64_t>(dataset.categories.size()) + 1;
    dataset.categories.push_back({ id, className });
    return id;
}

Annotation annotationOf(const LayoutBox& box, const QSizeF& size)
{
    const QRectF pixels = toPixels(box.rect, size);
    Annotation annotation;
    annotation.imageId = kOnlyImage;
    annotation.x = pixels.x();
    annotation.y = pixels.y();
    annotation.width = pixels.width();
    annotation.height = pixels.height();
    annotation.area = pixels.width() * pixels.height();
    annotation.perception = box.perception;
    return annotation;
}

std::vector<LayoutBox> boxesOf(const CocoDataset& dataset, const AnnotatedImage& image)
{
    std::map<int64_t, std::string> classNames;
    for (const auto& category : dataset.categories)
        classNames[category.id] = category.name;
    const QRectF page(0, 0, image.width, image.height);
    std::vector<LayoutBox> boxes;
    for (const auto& annotation : dataset.annotations) {
        const QRectF pixels =
            page & QRectF(annotation.x, annotation.y, annotation.width, annotation.height);
        if (annotation.imageId != image.id || annotation.isCrowd || pixels.isEmpty())
            continue;
        auto rect = fromPixels(pixels, page.size());
        // left + width can round to just beyond the border.
        rect.x1 = std::min(rect.x1, 1.0);
        rect.y1 = std::min(rect.y1, 1.0);
        boxes.push_back({ static_cast<int64_t>(boxes.size()) + 1,
            classNames.at(annotation.categoryId), rect, annotation.perception });
    }
    return boxes;
}

} // namespace

std::vector<LayoutBox> firstBoxesOf(const CocoDataset& dataset)
{
    for (const auto& image : dataset.images)
        if (auto boxes = boxesOf(dataset, image); !boxes.empty())
            return boxes;
    return {};
}

std::string cocoText(const Layout& layout)
{
    CocoDataset dataset;
    dataset.images.push_back({ kOnlyImage, "layout.png", layout.width, layout.height });
    for (const auto& box : layout.boxes) {
        auto annotation = annotationOf(box, QSizeF(layout.width, layout.height));
        annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
        annotation.categoryId = categoryOf(dataset, box.className);
        dataset.annotations.push_back(std::move(annotation));
    }
    return formatCoco(dataset);
}

std::vector<LayoutBox> boxesFromCocoText(const std::string& text, const std::string& source)
{
    return firstBoxesOf(parseCoco(text, source));
}

} // namespace detdiffusion
