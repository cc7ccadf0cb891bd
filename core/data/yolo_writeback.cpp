#include "core/data/yolo_writeback.h"

#include "core/data/data_yaml.h"
#include "core/data/yolo_files.h"
#include "core/data/yolo_reader.h"
#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace detdiffusion {

namespace {

std::filesystem::path indexFile(const DatasetSource& source)
{
    return std::filesystem::is_directory(source.path) ? source.path / "data.yaml" : source.path;
}

/// The one that loadYolo reads; the split's own where there is none.
std::filesystem::path attributesFile(const DatasetChanges& changes)
{
    const auto file = indexFile(changes.source);
    const auto data = parseDataYaml(readTextFile(file), file.string());
    const auto root = (file.parent_path() / data.path).lexically_normal();
    const auto own = yoloAttributesFile(root, changes.split);
    const auto common = yoloAttributesFile(root, {});
    const bool isCommon =
        !std::filesystem::is_regular_file(own) && std::filesystem::is_regular_file(common);
    return isCommon ? common : own;
}

std::filesystem::path labelFile(const DatasetChanges& changes, const PictureChange& change)
{
    return yoloLabelPath(changes.images / change.image.fileName);
}

/// Lines that hold an object.
std::vector<std::string> linesOf(const std::filesystem::path& file)
{
    std::vector<std::string> lines;
    if (!std::filesystem::is_regular_file(file))
        return lines;
    std::istringstream text(readTextFile(file));
    for (std::string line; std::getline(text, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            lines.push_back(line + '\n');
    return lines;
}

void saveLabels(const DatasetChanges& changes, const PictureChange& change)
{
    const auto file = labelFile(changes, change);
    const size_t known = changes.categories.size();
    const auto lines = linesOf(file);
    std::vector<Annotation> found;
    for (const auto& line : lines)
        found.push_back(parseYoloLine(line, change.image, known));
    requireAsOpened(found, change, file);
    std::string text;
    for (const auto& object : change.after) {
        const auto place = placeBefore(change, object);
        const bool isAsBefore = place && isSamePlace(change.before[*place], object)
            && change.before[*place].categoryId == object.categoryId;
        text += isAsBefore
            ? lines[*place]
            : formatYoloObject(object, change.image, static_cast<size_t>(object.categoryId - 1));
    }
    std::filesystem::create_directories(file.parent_path());
    writeFileAtomically(file, text);
}

/// Where nothing has an attribute, and never had one, there is no file.
void saveAttributes(const DatasetChanges& changes)
{
    const auto file = attributesFile(changes);
    const bool exists = std::filesystem::is_regular_file(file);
    auto attributes = exists ? readJsonFile(file) : nlohmann::json::object();
    bool isNeeded = exists;
    for (const auto& change : changes.pictures) {
        auto& list = attributes[yoloLabelName(change.image.fileName)] = nlohmann::json::array();
        for (const auto& object : change.after) {
            list.push_back(toString(object.perception));
            isNeeded = isNeeded || object.perception != Perception::Unset;
        }
    }
    if (isNeeded)
        writeJsonFile(file, attributes);
}

void requireClasses(const DatasetChanges& changes)
{
    const auto file = indexFile(changes.source);
    const auto names = parseDataYaml(readTextFile(file), file.string()).names;
    for (size_t i = names.size(); i < changes.categories.size(); ++i)
        throw Error(file.string() + ": the class \"" + changes.categories[i].name
            + "\" is not among its names; add it there at the end, and open the data set again");
}

} // namespace

std::vector<std::filesystem::path> yoloFilesOf(const DatasetChanges& changes)
{
    std::vector<std::filesystem::path> files { attributesFile(changes) };
    for (const auto& change : changes.pictures)
        files.push_back(labelFile(changes, change));
    return files;
}

void saveYoloChanges(const DatasetChanges& changes)
{
    requireClasses(changes);
    for (const auto& change : changes.pictures)
        saveLabels(changes, change);
    saveAttributes(changes);
}

} // namespace detdiffusion
