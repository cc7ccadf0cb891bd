#include "core/data/voc_writeback.h"

#include "core/data/voc_files.h"
#include "core/data/xml_element.h"
#include "core/domain/text_file.h"

namespace detdiffusion {

namespace {

std::filesystem::path annotationFile(const DatasetChanges& changes, const PictureChange& change)
{
    const auto stem = std::filesystem::path(change.image.fileName).stem().string();
    return changes.source.path / "Annotations" / (stem + ".xml");
}

/// Objects that loadVoc reads; those without area are passed over and stay.
bool isRead(const XmlElement& element, VocCorners corners)
{
    if (element.name != "object")
        return false;
    const auto object = vocObject(element, corners);
    return object.width > 0.0 && object.height > 0.0;
}

void saveChange(const DatasetChanges& changes, const PictureChange& change)
{
    const auto file = annotationFile(changes, change);
    const auto corners = changes.source.corners;
    auto root = parseXml(readTextFile(file), file.string());
    std::vector<XmlElement> others;
    std::vector<XmlElement> objects;
    std::vector<Annotation> found;
    for (auto& element : root.children) {
        const bool isObject = isRead(element, corners);
        if (isObject)
            found.push_back(vocObject(element, corners));
        (isObject ? objects : others).push_back(std::move(element));
    }
    requireAsOpened(found, change, file);
    root.children = std::move(others);
    for (const auto& object : change.after) {
        const auto place = placeBefore(change, object);
        XmlElement element = place ? objects[*place] : XmlElement { "object", {}, {} };
        const bool isMoved = !place || !isSamePlace(change.before[*place], object);
        setVocObject(element, object, classNameOf(changes.categories, object.categoryId),
            isMoved ? std::optional(corners) : std::nullopt);
        root.children.push_back(std::move(element));
    }
    writeFileAtomically(file, formatXml(root));
}

} // namespace

std::vector<std::filesystem::path> vocFilesOf(const DatasetChanges& changes)
{
    std::vector<std::filesystem::path> files;
    for (const auto& change : changes.pictures)
        files.push_back(annotationFile(changes, change));
    return files;
}

void saveVocChanges(const DatasetChanges& changes)
{
    for (const auto& change : changes.pictures)
        saveChange(changes, change);
}

} // namespace detdiffusion
