#include "core/data/yolo_files.h"

#include "core/data/data_yaml.h"
#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace detdiffusion {

namespace {

constexpr int kDigits = 6;

/// The same in every locale.
std::string number(double value)
{
    std::array<char, 64> text {};
    const auto end = std::to_chars(
        text.data(), text.data() + text.size(), value, std::chars_format::fixed, kDigits);
    return { text.data(), end.ptr };
}

DataYaml indexOf(const CocoDataset& dataset)
{
    DataYaml data;
    for (const auto& category : dataset.categories)
        data.names.push_back(category.name);
    return data;
}

} // namespace

std::string formatYoloLine(const Annotation& object, const AnnotatedImage& image, size_t classIndex)
{
    const auto share = [](double value, int side) { return std::clamp(value / side, 0.0, 1.0); };
    const double x0 = share(object.x, image.width);
    const double y0 = share(object.y, image.height);
    const double x1 = share(object.x + object.width, image.width);
    const double y1 = share(object.y + object.height, image.height);
    return std::to_string(classIndex) + ' ' + number((x0 + x1) / 2) + ' ' + number((y0 + y1) / 2)
        + ' ' + number(x1 - x0) + ' ' + number(y1 - y0) + '\n';
}

std::string formatYoloObject(
    const Annotation& object, const AnnotatedImage& image, size_t classIndex)
{
    const auto outline =
        object.segmentation.empty() ? nlohmann::json() : nlohmann::json::parse(object.segmentation);
    if (!outline.is_array() || outline.size() != 1)
        return formatYoloLine(object, image, classIndex);
    std::string line = std::to_string(classIndex);
    for (size_t i = 0; i < outline[0].size(); ++i) {
        const int side = i % 2 == 0 ? image.width : image.height;
        line += ' ' + number(std::clamp(outline[0][i].get<double>() / side, 0.0, 1.0));
    }
    return line + '\n';
}

std::string yoloLabelName(const std::string& fileName)
{
    return std::filesystem::path(fileName).replace_extension(".txt").generic_string();
}

std::filesystem::path yoloAttributesFile(
    const std::filesystem::path& folder, const std::string& split)
{
    return folder / (split.empty() ? "attributes.json" : "attributes_" + split + ".json");
}

void saveYolo(
    const CocoDataset& dataset, const std::filesystem::path& folder, const std::string& split)
{
    std::map<int64_t, size_t> classIndex;
    for (size_t i = 0; i < dataset.categories.size(); ++i)
        classIndex[dataset.categories[i].id] = i;
    std::map<int64_t, std::vector<const Annotation*>> objects;
    for (const auto& annotation : dataset.annotations)
        objects[annotation.imageId].push_back(&annotation);
    nlohmann::json attributes = nlohmann::json::object();
    for (const auto& image : dataset.images) {
        std::string lines;
        const auto name = yoloLabelName(image.fileName);
        if (image.width < 1 || image.height < 1)
            throw Error(image.fileName + ": its size isn't known; write it into the data set");
        if (attributes.contains(name))
            throw Error(image.fileName + ": another picture has the label file " + name
                + " as well; rename one of them");
        auto& list = attributes[name] = nlohmann::json::array();
        for (const auto* object : objects[image.id]) {
            lines += formatYoloLine(*object, image, classIndex.at(object->categoryId));
            list.push_back(toString(object->perception));
        }
        const auto file = folder / "labels" / split / name;
        std::filesystem::create_directories(file.parent_path());
        writeFileAtomically(file, lines);
    }
    if (split.empty()) {
        auto data = indexOf(dataset);
        data.splits = { { "train", { "images" } }, { "val", { "images" } } };
        writeFileAtomically(folder / "data.yaml", formatDataYaml(data));
    }
    writeJsonFile(yoloAttributesFile(folder, split), attributes);
}

void saveYoloIndex(const CocoDataset& dataset, const std::vector<std::string>& splits,
    const std::filesystem::path& folder)
{
    auto data = indexOf(dataset);
    for (const auto& split : splits)
        data.splits[split] = { "images/" + split };
    writeFileAtomically(folder / "data.yaml", formatDataYaml(data));
}

} // namespace detdiffusion
