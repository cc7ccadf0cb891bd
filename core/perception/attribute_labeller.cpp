#include "core/perception/attribute_labeller.h"

#include "core/data/dataset_stats.h"
#include "core/domain/error.h"

#include <algorithm>
#include <unordered_map>

namespace detdiffusion {

namespace {

constexpr double kSmallShare = 0.04;
constexpr double kLargeShare = 0.10;

std::unordered_map<int64_t, size_t> imagePositions(const CocoDataset& dataset)
{
    std::unordered_map<int64_t, size_t> positions;
    for (size_t i = 0; i < dataset.images.size(); ++i)
        positions[dataset.images[i].id] = i;
    return positions;
}

std::unordered_map<int64_t, std::string> categoryNames(const CocoDataset& dataset)
{
    std::unordered_map<int64_t, std::string> names;
    for (const auto& category : dataset.categories)
        names[category.id] = category.name;
    return names;
}

std::string sizeName(double share)
{
    if (share < kSmallShare)
        return "a: < 4 %";
    return share <= kLargeShare ? "b: 4-10 %" : "c: > 10 %";
}

} // namespace

size_t areaBin(double area)
{
    return static_cast<size_t>(objectSize(area));
}

void PerceptionCount::add(Perception perception)
{
    if (perception == Perception::Easy)
        ++easy;
    if (perception == Perception::Hard)
        ++hard;
}

std::vector<ImageJob> imageFiles(const CocoDataset& dataset, const std::filesystem::path& folder)
{
    std::vector<ImageJob> jobs;
    jobs.reserve(dataset.images.size());
    for (const auto& image : dataset.images) {
        auto file = folder / image.fileName;
        if (image.fileName.find('\\') != std::string::npos && !std::filesystem::exists(file)) {
            auto name = image.fileName;
            std::replace(name.begin(), name.end(), '\\', '/');
            file = folder / name;
        }
        jobs.push_back({ image, std::move(file) });
    }
    return jobs;
}

std::vector<ImageJob> imageJobs(const CocoDataset& dataset, const std::filesystem::path& folder)
{
    auto jobs = imageFiles(dataset, folder);
    for (const auto& job : jobs)
        if (!std::filesystem::is_regular_file(job.file))
            throw Error(job.file.string() + ": image " + std::to_string(job.image.id)
                + " of the annotations is missing; give its folder with --images");
    return jobs;
}

NormalizedRect normalizedRect(const Annotation& annotation, const AnnotatedImage& image)
{
    const double width = image.width;
    const double height = image.height;
    return { annotation.x / width, annotation.y / height, (annotation.x + annotation.width) / width,
        (annotation.y + annotation.height) / height };
}

void labelPerception(CocoDataset& dataset, const std::vector<std::vector<Detection>>& detections,
    const CategorySet& categories, const MatchRule& rule)
{
    validate(rule);
    if (detections.size() != dataset.images.size())
        throw Error("there are detections for " + std::to_string(detections.size())
            + " images, but the annotations hold " + std::to_string(dataset.images.size()));
    const auto positions = imagePositions(dataset);
    const auto names = categoryNames(dataset);
    for (auto& annotation : dataset.annotations) {
        if (annotation.isCrowd)
            continue;
        const size_t position = positions.at(annotation.imageId);
        const auto rect = normalizedRect(annotation, dataset.images[position]);
        const int classIndex = categories.indexOf(names.at(annotation.categoryId)).value_or(-1);
        annotation.perception = perceptionOf(rect, classIndex, detections[position], rule);
    }
}

PerceptionShares perceptionShares(const CocoDataset& dataset)
{
    const auto positions = imagePositions(dataset);
    const auto names = categoryNames(dataset);
    PerceptionShares shares;
    for (const auto& annotation : dataset.annotations) {
        if (annotation.perception == Perception::Unset)
            continue;
        const auto& image = dataset.images[positions.at(annotation.imageId)];
        shares.all.add(annotation.perception);
        shares.perClass[names.at(annotation.categoryId)].add(annotation.perception);
        shares.perSize[sizeName(normalizedRect(annotation, image).area())].add(
            annotation.perception);
        shares.perArea[kAreaNames.at(areaBin(annotation.area))].add(annotation.perception);
    }
    return shares;
}

std::vector<size_t> foldMembers(size_t imageCount, int folds, int fold)
{
    if (folds < 1 || fold < 0 || fold >= folds)
        throw Error("fold " + std::to_string(fold) + " of " + std::to_string(folds)
            + " does not exist; folds count from 0");
    std::vector<size_t> members;
    for (size_t i = static_cast<size_t>(fold); i < imageCount; i += static_cast<size_t>(folds))
        members.push_back(i);
    return members;
}

} // namespace detdiffusion
