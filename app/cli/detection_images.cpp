#include "app/cli/detection_images.h"

#include "core/data/coco_file.h"
#include "core/data/picture_files.h"
#include "core/domain/error.h"
#include "core/perception/attribute_labeller.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace detdiffusion {

namespace {

std::vector<std::filesystem::path> imageFilesOf(const std::filesystem::path& folder)
{
    if (!std::filesystem::is_directory(folder))
        throw Error(folder.string() + ": no such folder; give the pictures with --images");
    return pictureFilesIn(folder, Subfolders::LeaveOut);
}

int64_t idFromName(const std::filesystem::path& file, int64_t fallback)
{
    const std::string stem = file.stem().string();
    int64_t id = 0;
    const auto parsed = std::from_chars(stem.data(), stem.data() + stem.size(), id);
    return parsed.ec == std::errc() && parsed.ptr == stem.data() + stem.size() ? id : fallback;
}

DetectionImages fromFolder(const std::filesystem::path& folder, const std::vector<int64_t>& ownIds)
{
    DetectionImages source { {}, imageFilesOf(folder), { ownIds.begin(), ownIds.end() } };
    std::set<int64_t> seen;
    for (const auto& file : source.files) {
        const auto id = idFromName(file, static_cast<int64_t>(source.images.size()) + 1);
        if (!seen.insert(id).second)
            throw Error(file.string() + ": two pictures would have the id " + std::to_string(id)
                + "; name them by number or give --annotations");
        source.images.push_back({ id, file.filename().string(), 0, 0, "{}" });
    }
    return source;
}

} // namespace

CategoryIds categoryIdsIn(const CocoDataset& dataset, const CategorySet& classes)
{
    const auto known = dataset.categorySet();
    CategoryIds ids;
    for (const auto& name : classes.names()) {
        const auto index = known.indexOf(name);
        ids.push_back(index ? std::optional(dataset.categories[static_cast<size_t>(*index)].id)
                            : std::nullopt);
    }
    if (std::none_of(ids.begin(), ids.end(), [](const auto& id) { return id.has_value(); }))
        throw Error("the annotations know none of the detector's classes ("
            + (classes.size() > 0 ? classes.name(0) : "it has none")
            + " ...); use a detector of these classes");
    return ids;
}

DetectionImages detectionImages(const std::filesystem::path& folder,
    const std::filesystem::path& annotations, const CategorySet& classes,
    const std::vector<int64_t>& ownIds)
{
    if (annotations.empty())
        return fromFolder(folder, ownIds);
    const auto dataset = loadCoco(annotations);
    DetectionImages source { dataset.images, {}, categoryIdsIn(dataset, classes) };
    for (auto& job : imageFiles(dataset, folder))
        source.files.push_back(std::move(job.file));
    return source;
}

} // namespace detdiffusion
