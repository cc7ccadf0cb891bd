#include "core/data/coco_file.h"

#include "core/data/coco_segmentation.h"
#include "core/data/mask.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

namespace {

/// COCO's largest pictures are far below this; larger values are damage, not data.
constexpr int kLargestSide = 1 << 16;

template <typename T> T take(Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end())
        throw Error(std::string("\"") + key + "\" is missing");
    T value = found->get<T>();
    object.erase(found);
    return value;
}

template <typename T> T take(Json& object, const char* key, T fallback)
{
    return object.contains(key) ? take<T>(object, key) : fallback;
}

Category parseCategory(Json object)
{
    Category category;
    category.id = take<int64_t>(object, "id");
    category.name = take<std::string>(object, "name");
    category.extras = object.dump();
    return category;
}

AnnotatedImage parseImage(Json object)
{
    AnnotatedImage image;
    image.id = take<int64_t>(object, "id");
    image.fileName = take<std::string>(object, "file_name");
    image.width = take<int>(object, "width", 0);
    image.height = take<int>(object, "height", 0);
    if (std::clamp(image.width, 0, kLargestSide) != image.width
        || std::clamp(image.height, 0, kLargestSide) != image.height)
        throw Error("the size is negative or too large");
    image.extras = object.dump();
    return image;
}

Perception takePerception(Json& object)
{
    const auto attributes = object.find("attributes");
    if (attributes == object.end() || !attributes->is_object())
        return Perception::Unset;
    const auto text = take<std::string>(*attributes, "perception", "unset");
    if (attributes->empty())
        object.erase(attributes);
    return perceptionFromString(text);
}

void takeBox(Json& object, Annotation& annotation)
{
    auto box = take<Json>(object, "bbox", {});
    if (box.is_null() && !annotation.mask.isEmpty()) {
        const auto bounds = maskBounds(decodeMask(annotation.mask));
        box = { bounds.x, bounds.y, bounds.width, bounds.height };
    }
    const auto isNumber = [](const Json& value) {
        return value.is_number() && std::isfinite(value.get<double>());
    };
    if (box.size() != 4 || !std::all_of(box.begin(), box.end(), isNumber))
        throw Error("\"bbox\" must be four finite numbers x, y, width, height");
    annotation.x = box[0].get<double>();
    annotation.y = box[1].get<double>();
    annotation.width = box[2].get<double>();
    annotation.height = box[3].get<double>();
    if (annotation.width < 0.0 || annotation.height < 0.0)
        throw Error("\"bbox\" has a negative width or height");
}

using ImageIndex = std::unordered_map<int64_t, std::pair<int, int>>;
using Ids = std::unordered_set<int64_t>;

Annotation parseAnnotation(Json object, const ImageIndex& images, const Ids& categories)
{
    Annotation annotation;
    annotation.id = take<int64_t>(object, "id");
    annotation.imageId = take<int64_t>(object, "image_id");
    annotation.categoryId = take<int64_t>(object, "category_id");
    const auto image = images.find(annotation.imageId);
    if (image == images.end())
        throw Error("image_id " + std::to_string(annotation.imageId) + " is not in \"images\"");
    if (!categories.contains(annotation.categoryId))
        throw Error(
            "category_id " + std::to_string(annotation.categoryId) + " is not in \"categories\"");
    const auto [width, height] = image->second;
    annotation.mask = maskFromSegmentation(take<Json>(object, "segmentation", {}), width, height);
    takeBox(object, annotation);
    annotation.area = take<double>(object, "area", annotation.width * annotation.height);
    const auto crowd = take<Json>(object, "iscrowd", 0);
    annotation.isCrowd = crowd.is_boolean() ? crowd.get<bool>() : crowd.get<int>() != 0;
    annotation.perception = takePerception(object);
    annotation.extras = object.dump();
    return annotation;
}

std::string describe(const Json& item, size_t position)
{
    const bool hasId = item.is_object() && item.contains("id");
    return hasId ? "id " + item["id"].dump() : "number " + std::to_string(position + 1);
}

/// Calls parse for every item of the list `key` and names the item when that fails.
template <typename Item, typename Parse>
std::vector<Item> parseList(Json& root, const char* key, bool required, Parse parse)
{
    const auto list = required ? take<Json>(root, key) : take<Json>(root, key, Json::array());
    if (!list.is_array())
        throw Error(std::string("\"") + key + "\" must be a list");
    std::vector<Item> items;
    Ids ids;
    for (size_t i = 0; i < list.size(); ++i) {
        try {
            items.push_back(parse(list[i]));
            if (!ids.insert(items.back().id).second)
                throw Error("the id is used twice");
        } catch (const std::exception& error) {
            throw Error(std::string(key) + ", " + describe(list[i], i) + ": " + error.what());
        }
    }
    return items;
}

CocoDataset datasetFromJson(Json root)
{
    if (!root.is_object())
        throw Error("a COCO file must be a JSON object");
    CocoDataset dataset;
    dataset.images = parseList<AnnotatedImage>(root, "images", true, parseImage);
    dataset.categories = parseList<Category>(root, "categories", false, parseCategory);
    ImageIndex images;
    for (const auto& image : dataset.images)
        images[image.id] = { image.width, image.height };
    Ids categories;
    for (const auto& category : dataset.categories)
        categories.insert(category.id);
    dataset.annotations = parseList<Annotation>(root, "annotations", false,
        [&](const Json& item) { return parseAnnotation(item, images, categories); });
    dataset.extras = root.dump();
    return dataset;
}

/// Python writes NaN and Infinity, which are not JSON; as null they reach the check of their item.
std::string withoutNonFinite(const std::string& json)
{
    std::string text;
    bool quoted = false;
    for (size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"' && (i == 0 || json[i - 1] != '\\'))
            quoted = !quoted;
        const bool negative = json.compare(i, 9, "-Infinity") == 0;
        const size_t length = negative            ? 9
            : json.compare(i, 8, "Infinity") == 0 ? 8
            : json.compare(i, 3, "NaN") == 0      ? 3
                                                  : 0;
        if (quoted || length == 0) {
            text.push_back(json[i]);
            continue;
        }
        text += "null";
        i += length - 1;
    }
    return text;
}

Json parseTolerant(const std::string& json)
{
    try {
        return Json::parse(json);
    } catch (const Json::parse_error&) {
        return Json::parse(withoutNonFinite(json));
    }
}

OrderedJson toJson(const Annotation& annotation)
{
    OrderedJson object;
    object["id"] = annotation.id;
    object["image_id"] = annotation.imageId;
    object["category_id"] = annotation.categoryId;
    object["bbox"] = { annotation.x, annotation.y, annotation.width, annotation.height };
    object["area"] = annotation.area;
    object["iscrowd"] = annotation.isCrowd ? 1 : 0;
    if (!annotation.mask.isEmpty())
        object["segmentation"] = segmentationFromMask(annotation.mask);
    object.update(OrderedJson::parse(annotation.extras));
    if (annotation.perception != Perception::Unset)
        object["attributes"]["perception"] = toString(annotation.perception);
    return object;
}

OrderedJson toJson(const AnnotatedImage& image)
{
    OrderedJson object;
    object["id"] = image.id;
    object["file_name"] = image.fileName;
    object["width"] = image.width;
    object["height"] = image.height;
    object.update(OrderedJson::parse(image.extras));
    return object;
}

OrderedJson toJson(const Category& category)
{
    OrderedJson object;
    object["id"] = category.id;
    object["name"] = category.name;
    object.update(OrderedJson::parse(category.extras));
    return object;
}

template <typename Item> OrderedJson toJsonList(const std::vector<Item>& items)
{
    auto list = OrderedJson::array();
    for (const auto& item : items)
        list.push_back(toJson(item));
    return list;
}

} // namespace

CocoDataset parseCoco(const std::string& json, const std::string& source)
{
    try {
        return datasetFromJson(parseTolerant(json));
    } catch (const Json::exception& error) {
        throw Error(source + ": not a COCO file: " + error.what());
    } catch (const Error& error) {
        throw Error(source + ": " + error.what());
    }
}

std::string formatCoco(const CocoDataset& dataset)
{
    OrderedJson root = OrderedJson::parse(dataset.extras);
    root["images"] = toJsonList(dataset.images);
    root["annotations"] = toJsonList(dataset.annotations);
    root["categories"] = toJsonList(dataset.categories);
    return root.dump() + "\n";
}

CocoDataset loadCoco(const std::filesystem::path& path)
{
    return parseCoco(readTextFile(path), path.string());
}

void saveCoco(const CocoDataset& dataset, const std::filesystem::path& path)
{
    writeFileAtomically(path, formatCoco(dataset));
}

} // namespace detdiffusion
