#include "core/data/picture_layout.h"

#include "core/data/layout_folder.h"
#include "core/data/picture_change.h"
#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace detdiffusion {

namespace {

using Json = nlohmann::json;

constexpr const char* kKey = "dataset_object";

std::string keyOf(const EditedPicture& picture, const Annotation& object)
{
    return picture.key + '/' + std::to_string(object.id);
}

/// The key of the object that a box was made from, or is a copy of.
std::string keyOf(const LayoutBox& box)
{
    const auto extras = Json::parse(box.extras);
    const auto found = extras.find(kKey);
    return found != extras.end() && found->is_string() ? found->get<std::string>() : "";
}

bool isShown(const Annotation& object, const AnnotatedImage& image)
{
    const auto rect = cutRect(object, image);
    return !object.isCrowd && rect.width() > 0.0 && rect.height() > 0.0;
}

void setBox(Annotation& object, const NormalizedRect& rect, const AnnotatedImage& image)
{
    object.x = rect.x0 * image.width;
    object.y = rect.y0 * image.height;
    object.width = rect.width() * image.width;
    object.height = rect.height() * image.height;
}

/// Takes the polygons from the old box to the new one.
std::string movedPolygons(Json polygons, const Annotation& from, const Annotation& to)
{
    for (auto& polygon : polygons)
        for (size_t i = 0; i < polygon.size(); ++i) {
            const bool isX = i % 2 == 0;
            const double share = (polygon[i].get<double>() - (isX ? from.x : from.y))
                / (isX ? from.width : from.height);
            polygon[i] = isX ? to.x + share * to.width : to.y + share * to.height;
        }
    return polygons.dump();
}

void moveObject(
    Annotation& object, const NormalizedRect& rect, const AnnotatedImage& image, EditedObjects& out)
{
    const Annotation before = object;
    setBox(object, rect, image);
    const auto mask = before.segmentation.empty() ? Json() : Json::parse(before.segmentation);
    const bool isOutline = mask.is_array() && !mask.empty();
    if (isOutline) {
        object.segmentation = movedPolygons(mask, before, object);
        object.area = before.area * object.width * object.height / (before.width * before.height);
        ++out.movedOutlines;
        return;
    }
    out.droppedMasks += mask.is_object() && !mask.empty() ? 1 : 0;
    object.segmentation.clear();
    object.area = object.width * object.height;
}

/// The objects that boxes were made from, each for one box only: copies are new objects.
class Originals {
public:
    Originals(const Layout& layout, const EditedPicture& picture)
    {
        std::map<std::string, const Annotation*> byKey;
        for (const auto& object : picture.objects)
            if (isShown(object, picture.image))
                byKey[keyOf(picture, object)] = &object;
        // The box that was not moved is the original, wherever copies lie in the drawing order.
        for (const bool unmoved : { true, false })
            for (const auto& box : layout.boxes) {
                const auto found = byKey.find(keyOf(box));
                if (found == byKey.end() || m_objects.contains(box.id)
                    || (unmoved && !(cutRect(*found->second, picture.image) == box.rect)))
                    continue;
                m_objects[box.id] = found->second;
                byKey.erase(found);
            }
    }
    const Annotation* of(const LayoutBox& box) const
    {
        const auto found = m_objects.find(box.id);
        return found == m_objects.end() ? nullptr : found->second;
    }

private:
    std::map<int64_t, const Annotation*> m_objects; ///< by the id of the box
};

} // namespace

Layout layoutOf(const EditedPicture& picture)
{
    const auto& image = picture.image;
    if (image.width < 1 || image.height < 1)
        throw Error(image.fileName + ": its size isn't known; write it into the data set");
    Layout layout;
    layout.width = image.width;
    layout.height = image.height;
    for (const auto& object : picture.objects) {
        if (!isShown(object, image))
            continue;
        LayoutBox box;
        box.id = static_cast<int64_t>(layout.boxes.size()) + 1;
        box.className = classNameOf(picture.categories, object.categoryId);
        box.rect = cutRect(object, image);
        box.perception = object.perception;
        box.extras = Json { { kKey, keyOf(picture, object) } }.dump();
        layout.boxes.push_back(std::move(box));
    }
    try {
        validate(layout);
    } catch (const Error& error) {
        throw Error(image.fileName + ": " + error.what());
    }
    return layout;
}

EditedObjects objectsOf(const Layout& layout, const EditedPicture& picture, const ClassIds& classId,
    int64_t freshId, std::map<int64_t, int64_t>& added)
{
    EditedObjects out;
    for (const auto& object : picture.objects)
        if (!isShown(object, picture.image))
            out.objects.push_back(object);
    const Originals originals(layout, picture);
    for (const auto& box : layout.boxes) {
        Annotation object;
        if (const auto* original = originals.of(box)) {
            object = *original;
            if (!(cutRect(object, picture.image) == box.rect))
                moveObject(object, box.rect, picture.image, out);
        } else {
            const auto [known, isNew] = added.try_emplace(box.id, freshId);
            freshId += isNew ? 1 : 0;
            object.id = known->second;
            object.imageId = picture.image.id;
            setBox(object, box.rect, picture.image);
            object.area = object.width * object.height;
        }
        object.categoryId = classId(box.className);
        object.perception = box.perception;
        out.objects.push_back(std::move(object));
    }
    return out;
}

std::vector<std::string> newClasses(const Layout& layout, const std::vector<Category>& categories)
{
    std::set<std::string> known;
    for (const auto& category : categories)
        known.insert(category.name);
    std::vector<std::string> names;
    for (const auto& box : layout.boxes)
        if (known.insert(box.className).second)
            names.push_back(box.className);
    return names;
}

} // namespace detdiffusion
