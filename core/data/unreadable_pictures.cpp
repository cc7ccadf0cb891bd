#include "core/data/unreadable_pictures.h"

#include "core/domain/error.h"
#include "core/domain/parallel_loop.h"

#include <unordered_set>

namespace detdiffusion {

namespace {

/// Why each picture can't be read; empty where it can.
std::vector<std::string> problemsOf(
    const DatasetSplit& split, const PictureSizeReader& sizeOf, const Control& control)
{
    const auto& images = split.dataset.images;
    std::vector<std::string> problems(images.size());
    forEachIndex(static_cast<int>(images.size()), threadCount(0), control, [&](int index) {
        const auto i = static_cast<size_t>(index);
        try {
            sizeOf(split.images / images[i].fileName);
        } catch (const Error& error) {
            problems[i] = error.what();
        }
    });
    return problems;
}

void removeImages(CocoDataset& dataset, const std::unordered_set<int64_t>& ids)
{
    std::erase_if(
        dataset.images, [&](const AnnotatedImage& image) { return ids.contains(image.id); });
    std::erase_if(dataset.annotations,
        [&](const Annotation& object) { return ids.contains(object.imageId); });
}

} // namespace

std::vector<std::string> removeUnreadablePictures(
    std::vector<DatasetSplit>& splits, const PictureSizeReader& sizeOf, const Control& control)
{
    std::vector<std::string> all;
    for (auto& split : splits) {
        const auto problems = problemsOf(split, sizeOf, control);
        std::unordered_set<int64_t> unreadable;
        for (size_t i = 0; i < problems.size(); ++i) {
            if (problems[i].empty())
                continue;
            unreadable.insert(split.dataset.images[i].id);
            all.push_back(problems[i]);
        }
        removeImages(split.dataset, unreadable);
    }
    return all;
}

} // namespace detdiffusion
