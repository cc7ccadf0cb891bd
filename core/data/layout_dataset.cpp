#include "core/data/layout_dataset.h"

#include "core/data/coco_segmentation.h"
#include "core/data/mask.h"
#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace detdiffusion {

namespace {

struct ClassNames {
    std::map<int64_t, int> indexOfId;
    std::vector<std::string> names;
};

ClassNames classNames(const CocoDataset& dataset)
{
    ClassNames classes;
    for (const auto& category : dataset.categories) {
        classes.indexOfId[category.id] = static_cast<int>(classes.names.size());
        classes.names.push_back(category.name);
    }
    return classes;
}

NormalizedRect normalized(const Annotation& annotation, const AnnotatedImage& image)
{
    const auto clamped = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return { clamped(annotation.x / image.width), clamped(annotation.y / image.height),
        clamped((annotation.x + annotation.width) / image.width),
        clamped((annotation.y + annotation.height) / image.height) };
}

BitMask filledBox(const NormalizedRect& rect, int width, int height)
{
    BitMask mask(width, height);
    for (int y = static_cast<int>(rect.y0 * height); y < std::lround(rect.y1 * height); ++y)
        for (int x = static_cast<int>(rect.x0 * width); x < std::lround(rect.x1 * width); ++x)
            mask.set(x, y, true);
    return mask;
}

void unite(BitMask& target, const BitMask& other)
{
    std::transform(target.pixels.begin(), target.pixels.end(), other.pixels.begin(),
        target.pixels.begin(), [](uint8_t a, uint8_t b) { return static_cast<uint8_t>(a | b); });
}

/// Collects the objects of one picture.
class SampleBuilder {
public:
    SampleBuilder(const AnnotatedImage& image, const LayoutDatasetOptions& options)
        : m_image(image)
        , m_options(options)
    {
        m_sample.fileName = image.fileName;
        m_sample.layout.width = image.width;
        m_sample.layout.height = image.height;
    }

    void add(const Annotation& annotation, int classIndex, const std::string& className)
    {
        const auto rect = normalized(annotation, m_image);
        if (annotation.isCrowd || rect.width() <= 0.0 || rect.height() <= 0.0
            || rect.area() < m_options.minimumBoxArea)
            return;
        LayoutBox box;
        box.id = nextBoxId(m_sample.layout);
        box.className = className;
        box.rect = rect;
        box.perception = annotation.perception;
        m_sample.layout.boxes.push_back(std::move(box));
        const auto mask = m_options.boxMasks || annotation.segmentation.empty()
            ? filledBox(rect, m_image.width, m_image.height)
            : decodeMask(
                maskFromSegmentation(annotation.segmentation, m_image.width, m_image.height));
        const auto [found, isNew] = m_masks.try_emplace(classIndex, mask);
        if (!isNew)
            unite(found->second, mask);
    }

    LayoutSample take()
    {
        for (const auto& [classIndex, mask] : m_masks) {
            ClassCoverage coverage { classIndex, {} };
            for (const float share :
                maskCoverage(mask, m_options.latentWidth, m_options.latentHeight))
                coverage.cells.push_back(static_cast<uint8_t>(std::lround(255.0F * share)));
            m_sample.coverage.push_back(std::move(coverage));
        }
        return std::move(m_sample);
    }

private:
    const AnnotatedImage& m_image;
    const LayoutDatasetOptions& m_options;
    LayoutSample m_sample;
    std::map<int, BitMask> m_masks;
};

void append(LayoutDataset& result, LayoutSample sample)
{
    if (sample.layout.boxes.empty())
        return;
    for (const auto& box : sample.layout.boxes)
        result.labelledBoxes += box.perception == Perception::Unset ? 0 : 1;
    result.boxes += static_cast<int64_t>(sample.layout.boxes.size());
    result.samples.push_back(std::move(sample));
}

} // namespace

std::vector<std::string> LayoutDataset::fileNames() const
{
    std::vector<std::string> names;
    for (const auto& sample : samples)
        names.push_back(sample.fileName);
    return names;
}

LayoutDataset makeLayoutDataset(const CocoDataset& dataset, const LayoutDatasetOptions& options)
{
    const auto classes = classNames(dataset);
    std::map<int64_t, std::vector<const Annotation*>> annotationsOf;
    for (const auto& annotation : dataset.annotations)
        annotationsOf[annotation.imageId].push_back(&annotation);
    LayoutDataset result;
    result.classes = classes.names;
    for (const auto& image : dataset.images) {
        SampleBuilder builder(image, options);
        for (const auto* annotation : annotationsOf[image.id]) {
            const int index = classes.indexOfId.at(annotation->categoryId);
            builder.add(*annotation, index, classes.names[static_cast<size_t>(index)]);
        }
        append(result, builder.take());
    }
    if (result.samples.empty())
        throw Error("the annotations hold no box that can be trained on");
    return result;
}

torch::Tensor coverageTensor(
    const LayoutSample& sample, int64_t classes, int64_t rows, int64_t columns)
{
    auto tensor = torch::zeros({ classes, rows, columns });
    for (const auto& coverage : sample.coverage) {
        auto* cells = const_cast<uint8_t*>(coverage.cells.data());
        tensor[coverage.classIndex].copy_(
            torch::from_blob(cells, { rows, columns }, torch::kUInt8));
    }
    return tensor.div_(255.0);
}

} // namespace detdiffusion
