#include "core/data/coco_parser.h"

#include "core/data/coco_segmentation.h"
#include "core/data/json_fields.h"
#include "core/data/mask.h"
#include "core/domain/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

using Value = JsonFields::Value;

/// COCO's largest pictures are far below this; larger values are damage, not data.
constexpr int64_t kLargestSide = 1 << 16;
/// Stands for a number that the file leaves out.
constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

template <typename T> T required(const std::optional<T>& value, const char* key)
{
    if (!value)
        throw Error(std::string("\"") + key + "\" is missing");
    return *value;
}

int sideOf(Value value, const char* key)
{
    const int64_t side = wholeOf(value, key);
    if (side < 0 || side > kLargestSide)
        throw Error("the size is negative or too large");
    return static_cast<int>(side);
}

Category readCategory(JsonFields& fields, std::string& text)
{
    Category category;
    std::optional<int64_t> id;
    std::optional<std::string> name;
    category.extras = fields.read(text, [&](std::string_view key, Value value) {
        if (key == "id")
            id = wholeOf(value, "id");
        else if (key == "name")
            name = textOf(value, "name");
        else
            return false;
        return true;
    });
    category.id = required(id, "id");
    category.name = required(name, "name");
    return category;
}

AnnotatedImage readImage(JsonFields& fields, std::string& text)
{
    AnnotatedImage image;
    std::optional<int64_t> id;
    std::optional<std::string> fileName;
    image.extras = fields.read(text, [&](std::string_view key, Value value) {
        if (key == "id")
            id = wholeOf(value, "id");
        else if (key == "file_name")
            fileName = textOf(value, "file_name");
        else if (key == "width")
            image.width = sideOf(value, "width");
        else if (key == "height")
            image.height = sideOf(value, "height");
        else
            return false;
        return true;
    });
    image.id = required(id, "id");
    image.fileName = required(fileName, "file_name");
    return image;
}

void readBox(Value value, Annotation& annotation)
{
    double numbers[4] = {};
    size_t count = 0;
    bool isBox = value.type() == simdjson::ondemand::json_type::array;
    if (isBox)
        for (auto element : value.get_array()) {
            double number = 0.0;
            isBox = isBox && count < 4 && element.get_double().get(number) == simdjson::SUCCESS
                && std::isfinite(number);
            if (isBox)
                numbers[count++] = number;
        }
    if (!isBox || count != 4)
        throw Error("\"bbox\" must be four finite numbers x, y, width, height");
    annotation.x = numbers[0];
    annotation.y = numbers[1];
    annotation.width = numbers[2];
    annotation.height = numbers[3];
    if (annotation.width < 0.0 || annotation.height < 0.0)
        throw Error("\"bbox\" has a negative width or height");
}

/// Takes the attribute out; the others go to `others`.
Perception readPerception(Value value, Json& others)
{
    others = parseTolerant(rawOf(value));
    if (!others.is_object() || !others.contains("perception"))
        return Perception::Unset;
    const auto text = others["perception"].get<std::string>();
    others.erase("perception");
    return perceptionFromString(text);
}

bool isCrowdOf(Value value)
{
    bool flag = false;
    return value.get_bool().get(flag) == simdjson::SUCCESS ? flag : wholeOf(value, "iscrowd") != 0;
}

/// `extras` with the attributes that are not held.
std::string withAttributes(const std::string& extras, const Json& attributes)
{
    if (attributes.empty())
        return extras;
    Json all = Json::parse(extras);
    all["attributes"] = attributes;
    return all.dump();
}

Annotation readAnnotation(JsonFields& fields, std::string& text)
{
    Annotation annotation;
    annotation.x = kMissing;
    annotation.area = kMissing;
    std::optional<int64_t> id;
    std::optional<int64_t> imageId;
    std::optional<int64_t> categoryId;
    Json attributes;
    const auto extras = fields.read(text, [&](std::string_view key, Value value) {
        if (key == "id")
            id = wholeOf(value, "id");
        else if (key == "image_id")
            imageId = wholeOf(value, "image_id");
        else if (key == "category_id")
            categoryId = wholeOf(value, "category_id");
        else if (key == "segmentation")
            annotation.segmentation = rawOf(value);
        else if (key == "bbox")
            readBox(value, annotation);
        else if (key == "area")
            annotation.area = numberOf(value, "area");
        else if (key == "iscrowd")
            annotation.isCrowd = isCrowdOf(value);
        else if (key == "attributes")
            annotation.perception = readPerception(value, attributes);
        else
            return false;
        return true;
    });
    annotation.id = required(id, "id");
    annotation.imageId = required(imageId, "image_id");
    annotation.categoryId = required(categoryId, "category_id");
    annotation.extras = withAttributes(extras, attributes);
    return annotation;
}

void boxFromMask(Annotation& annotation, int width, int height)
{
    const auto mask = maskFromSegmentation(annotation.segmentation, width, height);
    if (mask.isEmpty())
        throw Error("\"bbox\" must be four finite numbers x, y, width, height");
    const auto bounds = maskBounds(decodeMask(mask));
    annotation.x = bounds.x;
    annotation.y = bounds.y;
    annotation.width = bounds.width;
    annotation.height = bounds.height;
}

} // namespace

CocoParser::CocoParser()
    : m_fields(std::make_unique<JsonFields>())
    , m_splitter(
          { "images", "annotations", "categories" },
          [this](const std::string& list, std::string& text) { takeItem(list, text); },
          [this](const std::string& key, std::string& text) { takeValue(key, text); })
{
}

CocoParser::~CocoParser() = default;

int64_t CocoParser::addItem(const std::string& list, std::string& text)
{
    if (list == "images") {
        const auto& image = m_dataset.images.emplace_back(readImage(*m_fields, text));
        m_imageSizes[image.id] = { image.width, image.height };
        return image.id;
    }
    if (list == "categories")
        return m_dataset.categories.emplace_back(readCategory(*m_fields, text)).id;
    return m_dataset.annotations.emplace_back(readAnnotation(*m_fields, text)).id;
}

void CocoParser::takeItem(const std::string& list, std::string& text)
{
    m_hasImages = m_hasImages || list == "images";
    auto& ids = m_ids[list];
    try {
        if (!ids.insert(addItem(list, text)).second)
            throw Error("the id is used twice");
    } catch (const std::exception& error) {
        const auto id = m_fields->findWhole(text, "id");
        throw Error(list + ", "
            + (id ? "id " + std::to_string(*id) : "number " + std::to_string(ids.size() + 1)) + ": "
            + error.what());
    }
}

void CocoParser::takeValue(const std::string& key, std::string& text)
{
    if (key == "images" || key == "annotations" || key == "categories")
        throw Error("\"" + key + "\" must be a list");
    m_extras += (m_extras.empty() ? "\"" : ",\"") + key + "\":" + parseTolerant(text).dump();
}

void CocoParser::checkAnnotation(Annotation& annotation) const
{
    const auto image = m_imageSizes.find(annotation.imageId);
    if (image == m_imageSizes.end())
        throw Error("image_id " + std::to_string(annotation.imageId) + " is not in \"images\"");
    const auto categories = m_ids.find("categories");
    if (categories == m_ids.end() || !categories->second.contains(annotation.categoryId))
        throw Error(
            "category_id " + std::to_string(annotation.categoryId) + " is not in \"categories\"");
    const auto [width, height] = image->second;
    if (!checkSegmentation(annotation.segmentation, width, height))
        annotation.segmentation.clear();
    annotation.segmentation.shrink_to_fit();
    if (std::isnan(annotation.x))
        boxFromMask(annotation, width, height);
    if (std::isnan(annotation.area))
        annotation.area = annotation.width * annotation.height;
}

CocoDataset CocoParser::finish()
{
    m_splitter.finish();
    if (!m_hasImages)
        throw Error("\"images\" is missing");
    for (auto& annotation : m_dataset.annotations) {
        try {
            checkAnnotation(annotation);
        } catch (const Error& error) {
            throw Error("annotations, id " + std::to_string(annotation.id) + ": " + error.what());
        }
    }
    m_dataset.extras = "{" + m_extras + "}";
    return std::move(m_dataset);
}

} // namespace detdiffusion
