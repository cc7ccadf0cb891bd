#include "core/data/dataset_writeback.h"

#include "core/data/coco_file.h"
#include "core/data/layout_writeback.h"
#include "core/data/voc_writeback.h"
#include "core/data/yolo_writeback.h"
#include "core/domain/error.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

namespace {

void addNewCategories(CocoDataset& dataset, const std::vector<Category>& categories)
{
    for (const auto& category : categories) {
        const bool isKnown = std::any_of(dataset.categories.begin(), dataset.categories.end(),
            [&](const Category& known) { return known.id == category.id; });
        if (!isKnown)
            dataset.categories.push_back(category);
    }
}

/// The places of a picture's objects in the file, by id.
using Places = std::unordered_map<int64_t, size_t>;

void requireUnchanged(const CocoDataset& dataset, const Places& places, const PictureChange& change,
    const std::filesystem::path& file)
{
    const auto isThere = [&](const Annotation& object) {
        const auto found = places.find(object.id);
        return found != places.end()
            && dataset.annotations[found->second].categoryId == object.categoryId
            && isSamePlace(dataset.annotations[found->second], object);
    };
    requireAsOpened(places.size() == change.before.size()
            && std::all_of(change.before.begin(), change.before.end(), isThere),
        file, change.image);
}

void saveCocoChanges(const DatasetChanges& changes)
{
    const auto& file = changes.source.path;
    auto dataset = loadCoco(file);
    std::unordered_map<int64_t, Places> places; // of each changed picture
    for (const auto& change : changes.pictures)
        places[change.image.id];
    for (size_t i = 0; i < dataset.annotations.size(); ++i)
        if (const auto found = places.find(dataset.annotations[i].imageId); found != places.end())
            found->second[dataset.annotations[i].id] = i;
    std::unordered_set<size_t> gone;
    for (const auto& change : changes.pictures) {
        auto& known = places.at(change.image.id);
        requireUnchanged(dataset, known, change, file);
        for (const auto& object : change.after) {
            if (const auto found = known.find(object.id); found != known.end()) {
                dataset.annotations[found->second] = object;
                known.erase(found);
            } else {
                dataset.annotations.push_back(object);
            }
        }
        for (const auto& [id, place] : known)
            gone.insert(place);
    }
    size_t index = 0;
    std::erase_if(dataset.annotations, [&](const Annotation&) { return gone.contains(index++); });
    addNewCategories(dataset, changes.categories);
    saveCoco(dataset, file);
}

} // namespace

std::vector<std::filesystem::path> filesOf(const DatasetChanges& changes)
{
    switch (changes.source.format) {
    case DatasetFormat::Yolo:
        return yoloFilesOf(changes);
    case DatasetFormat::Voc:
        return vocFilesOf(changes);
    case DatasetFormat::Layouts:
        return layoutFilesOf(changes);
    case DatasetFormat::Coco:
        break;
    }
    return { changes.source.path };
}

void saveChanges(const DatasetChanges& changes)
{
    switch (changes.source.format) {
    case DatasetFormat::Yolo:
        return saveYoloChanges(changes);
    case DatasetFormat::Voc:
        return saveVocChanges(changes);
    case DatasetFormat::Layouts:
        return saveLayoutChanges(changes);
    case DatasetFormat::Coco:
        return saveCocoChanges(changes);
    }
}

} // namespace detdiffusion
