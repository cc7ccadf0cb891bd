#include "core/data/coco_file.h"

#include "core/data/coco_parser.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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

/// How much of a file has been read, in percent.
class ReadProgress {
public:
    ReadProgress(const std::filesystem::path& path, const Control& control)
        : m_control(control)
    {
        std::error_code unknown; // a pipe, for example
        const auto size = std::filesystem::file_size(path, unknown);
        m_size = unknown ? 0 : static_cast<size_t>(size);
    }
    void add(size_t bytes)
    {
        if (m_control.stopRequested())
            throw Cancelled();
        m_read += bytes;
        if (m_size > 0)
            m_control.report(static_cast<int>(std::min(m_read, m_size) * kPercent / m_size),
                static_cast<int>(kPercent));
    }

private:
    static constexpr size_t kPercent = 100;
    size_t m_size = 0;
    size_t m_read = 0;
    const Control& m_control;
};

/// One item at a time is a tree: a million of them would fill memory.
template <typename Item>
void appendList(std::string& text, const char* key, const std::vector<Item>& items)
{
    text += std::string("\"") + key + "\":[";
    for (const auto& item : items)
        text += toJson(item).dump() + ',';
    if (!items.empty())
        text.pop_back();
    text += ']';
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
    std::string text = OrderedJson::parse(dataset.extras).dump();
    text.pop_back();
    if (text != "{")
        text += ',';
    appendList(text, "images", dataset.images);
    text += ',';
    appendList(text, "annotations", dataset.annotations);
    text += ',';
    appendList(text, "categories", dataset.categories);
    return text + "}\n";
}

CocoDataset loadCoco(const std::filesystem::path& path, const Control& control)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path))
        throw Error(path.string() + ": can't be read");
    try {
        CocoParser parser;
        std::vector<char> chunk(kChunkBytes);
        ReadProgress progress(path, control);
        while (file.read(chunk.data(), static_cast<std::streamsize>(chunk.size())),
            file.gcount() > 0) {
            parser.feed({ chunk.data(), static_cast<size_t>(file.gcount()) });
            progress.add(static_cast<size_t>(file.gcount()));
        }
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
