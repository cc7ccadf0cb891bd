#include "core/data/yolo_files.h"

#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

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

std::string lineOf(const Annotation& object, const AnnotatedImage& image, size_t classIndex)
{
    const double x = (object.x + object.width / 2) / image.width;
    const double y = (object.y + object.height / 2) / image.height;
    return std::to_string(classIndex) + ' ' + number(x) + ' ' + number(y) + ' '
        + number(object.width / image.width) + ' ' + number(object.height / image.height) + '\n';
}

/// Names are quoted as JSON strings, which are YAML.
std::string dataYaml(const CocoDataset& dataset)
{
    std::string yaml = "path: .\ntrain: images\nval: images\nnames:\n";
    for (size_t i = 0; i < dataset.categories.size(); ++i)
        yaml += "  " + std::to_string(i) + ": " + nlohmann::json(dataset.categories[i].name).dump()
            + '\n';
    return yaml;
}

std::string labelFile(const AnnotatedImage& image)
{
    return std::filesystem::path(image.fileName).filename().replace_extension(".txt").string();
}

} // namespace

void saveYolo(const CocoDataset& dataset, const std::filesystem::path& folder)
{
    std::map<int64_t, size_t> classIndex;
    for (size_t i = 0; i < dataset.categories.size(); ++i)
        classIndex[dataset.categories[i].id] = i;
    std::map<int64_t, std::vector<const Annotation*>> objects;
    for (const auto& annotation : dataset.annotations)
        objects[annotation.imageId].push_back(&annotation);
    std::filesystem::create_directories(folder / "labels");
    nlohmann::json attributes = nlohmann::json::object();
    for (const auto& image : dataset.images) {
        std::string lines;
        auto& list = attributes[labelFile(image)] = nlohmann::json::array();
        for (const auto* object : objects[image.id]) {
            lines += lineOf(*object, image, classIndex.at(object->categoryId));
            list.push_back(toString(object->perception));
        }
        writeFileAtomically(folder / "labels" / labelFile(image), lines);
    }
    writeFileAtomically(folder / "data.yaml", dataYaml(dataset));
    writeJsonFile(folder / "attributes.json", attributes);
}

} // namespace detdiffusion
