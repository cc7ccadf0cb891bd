#include "core/data/layout_writeback.h"

#include "core/data/layout_folder.h"
#include "core/data/picture_dataset.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"

namespace detdiffusion {

namespace {

std::filesystem::path layoutFile(const DatasetChanges& changes, const PictureChange& change)
{
    return changes.images / layoutNameOf(change.image.fileName);
}

std::vector<Annotation> objectsIn(const Layout& file, const PictureChange& change)
{
    Layout layout = file;
    layout.width = change.image.width;
    layout.height = change.image.height;
    return datasetOf({ { change.image.fileName, layout } }, {}).annotations;
}

void saveChange(const DatasetChanges& changes, const PictureChange& change)
{
    const auto file = layoutFile(changes, change);
    auto layout = loadLayout(file);
    requireAsOpened(objectsIn(layout, change), change, file);
    std::vector<LayoutBox> boxes;
    for (const auto& object : change.after) {
        const auto place = placeBefore(change, object);
        LayoutBox box = place ? layout.boxes[*place] : LayoutBox { nextBoxId(layout), {}, {} };
        if (!place)
            layout.boxes.push_back(box); // so that the next new one gets another id
        if (!place || !isSamePlace(change.before[*place], object))
            box.rect = cutRect(object, change.image);
        box.className = classNameOf(changes.categories, object.categoryId);
        box.perception = object.perception;
        boxes.push_back(std::move(box));
    }
    layout.boxes = std::move(boxes);
    try {
        validate(layout);
    } catch (const Error& error) {
        throw Error(file.string() + ": " + error.what());
    }
    saveLayout(layout, file);
}

} // namespace

std::vector<std::filesystem::path> layoutFilesOf(const DatasetChanges& changes)
{
    std::vector<std::filesystem::path> files;
    for (const auto& change : changes.pictures)
        files.push_back(layoutFile(changes, change));
    return files;
}

void saveLayoutChanges(const DatasetChanges& changes)
{
    for (const auto& change : changes.pictures)
        saveChange(changes, change);
}

} // namespace detdiffusion
