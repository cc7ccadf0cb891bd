#include "core/training/detector_samples.h"

#include "core/domain/error.h"
#include "core/perception/attribute_labeller.h"
#include "core/tensor/image_tensor.h"

#include <torch/torch.h>

#include <algorithm>
#include <unordered_map>

namespace detdiffusion {

namespace {

/// uint8 [3, S, S].
torch::Tensor pixelsOf(const Image& image, int64_t size)
{
    auto tensor = tensorFromImage(image);
    if (image.width != size || image.height != size)
        tensor = at::_upsample_bilinear2d_aa(tensor, { size, size }, false);
    return ((tensor[0] + 1.0) * 127.5).round().clamp(0, 255).to(torch::kUInt8);
}

NormalizedRect clipped(const NormalizedRect& rect)
{
    const auto clip = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return { clip(rect.x0), clip(rect.y0), clip(rect.x1), clip(rect.y1) };
}

std::unordered_map<int64_t, std::vector<const Annotation*>> annotationsByImage(
    const CocoDataset& dataset)
{
    std::unordered_map<int64_t, std::vector<const Annotation*>> byImage;
    for (const auto& annotation : dataset.annotations)
        if (!annotation.isCrowd)
            byImage[annotation.imageId].push_back(&annotation);
    return byImage;
}

std::unordered_map<int64_t, int> classIndices(const CocoDataset& dataset)
{
    std::unordered_map<int64_t, int> indices;
    for (const auto& category : dataset.categories)
        indices.emplace(category.id, static_cast<int>(indices.size()));
    return indices;
}

} // namespace

DetectorSamples loadDetectorSamples(const CocoDataset& dataset,
    const std::vector<size_t>& positions, const std::filesystem::path& folder, int64_t size,
    const ImageReader& read, const Control& control)
{
    const auto jobs = imageJobs(dataset, folder);
    const auto byImage = annotationsByImage(dataset);
    const auto indices = classIndices(dataset);
    const auto count = static_cast<int64_t>(positions.size());
    DetectorSamples samples;
    samples.pixels = torch::empty({ count, 3, size, size }, torch::kUInt8);
    for (int64_t i = 0; i < count; ++i) {
        if (control.stopRequested())
            throw Cancelled();
        const auto& job = jobs.at(positions[static_cast<size_t>(i)]);
        samples.pixels[i].copy_(pixelsOf(read(job.file), size));
        auto& objects = samples.objects.emplace_back();
        if (const auto found = byImage.find(job.image.id); found != byImage.end())
            for (const auto* annotation : found->second)
                objects.push_back({ clipped(normalizedRect(*annotation, job.image)),
                    indices.at(annotation->categoryId) });
        control.report(static_cast<int>(i + 1), static_cast<int>(count));
    }
    return samples;
}

std::vector<size_t> trainingPositions(size_t imageCount, int64_t folds, int64_t fold)
{
    std::vector<size_t> positions;
    for (size_t i = 0; i < imageCount; ++i)
        if (folds < 2 || static_cast<int64_t>(i) % folds != fold)
            positions.push_back(i);
    return positions;
}

} // namespace detdiffusion
