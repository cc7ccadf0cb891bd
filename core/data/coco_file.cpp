#include "core/data/coco_file.h"

#include "core/data/coco_parser.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace detdiffusion {

using OrderedJson = nlohmann::ordered_json;

namespace {

constexpr size_t kChunkBytes = size_t { 1 } << 20;

OrderedJson toJson(const Annotation& annotation)
{
    OrderedJson object;
    object["id"] = annotation.id;
    object["image_id"] = annotation.imageId;
    object["category_id"] = annotation.categoryId;
    object["bbox"] = { annotation.x, annotation.y, annotation.width, annotation.height };
    object["area"] = annotation.area;
    object["iscrowd"] = annotation.isCrowd ? 1 : 0;
    if (!annotation.segmentation.empty())
        object["segmentation"] = OrderedJson::parse(annotation.segmentation);
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
        CocoParser parser;
        parser.feed(json);
        return parser.finish();
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
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path))
        throw Error(path.string() + ": can't be read");
    try {
        CocoParser parser;
        std::vector<char> chunk(kChunkBytes);
        while (
            file.read(chunk.data(), static_cast<std::streamsize>(chunk.size())), file.gcount() > 0)
            parser.feed({ chunk.data(), static_cast<size_t>(file.gcount()) });
        if (file.bad())
            throw Error("can't be read to the end");
        return parser.finish();
    } catch (const Error& error) {
        throw Error(path.string() + ": " + error.what());
    }
}

void saveCoco(const CocoDataset& dataset, const std::filesystem::path& path)
try {
    writeFileAtomically(path, formatCoco(dataset));
} catch (const nlohmann::json::type_error& error) {
    throw Error(path.string() + ": JSON holds UTF-8 only, and a name is none (" + error.what()
        + "); rename the picture");
}

} // namespace detdiffusion
