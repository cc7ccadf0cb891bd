#include "core/data/layout_folder.h"

#include "core/data/picture_dataset.h"
#include "core/data/picture_files.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace detdiffusion {

namespace {

constexpr std::string_view kEnding = ".layout.json";
constexpr const char* kClasses = "classes.txt";
constexpr const char* kCaption = "caption";

/// Layout files of one folder by the name they share with their picture.
std::map<std::string, std::filesystem::path> layoutFilesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (const auto name = entry.path().filename().string(); name.ends_with(kEnding))
            files[name.substr(0, name.size() - kEnding.size())] = entry.path();
    return files;
}

std::map<std::string, std::string> picturesByStem(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> pictures;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (hasPictureEnding(entry.path()))
            pictures[entry.path().stem().string()] = entry.path().filename().string();
    return pictures;
}

/// One split, before its classes are known.
struct LayoutSplit {
    std::string name;
    std::filesystem::path folder;
    std::vector<LabelledPicture> pictures;
};

LayoutSplit readSplit(
    std::string name, const std::filesystem::path& folder, const PictureSizeReader& sizeOf)
{
    LayoutSplit split { std::move(name), folder, {} };
    const auto pictures = picturesByStem(folder);
    for (const auto& [stem, file] : layoutFilesIn(folder)) {
        const auto found = pictures.find(stem);
        LabelledPicture picture { found == pictures.end() ? stem + ".png" : found->second,
            loadLayout(file) };
        const auto size = sizeOf(folder / picture.fileName);
        picture.layout.width = size.width;
        picture.layout.height = size.height;
        split.pictures.push_back(std::move(picture));
    }
    return split;
}

std::vector<LayoutSplit> readSplits(
    const std::filesystem::path& folder, const PictureSizeReader& sizeOf)
{
    if (!std::filesystem::is_directory(folder))
        throw Error(folder.string() + ": no such folder; give the folder of the layouts");
    if (!layoutFilesIn(folder).empty())
        return { readSplit("all", folder, sizeOf) };
    std::map<std::string, std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_directory() && !layoutFilesIn(entry.path()).empty())
            folders[entry.path().filename().string()] = entry.path();
    if (folders.empty())
        throw Error(folder.string() + ": neither the folder nor one within it has *.layout.json");
    std::vector<LayoutSplit> splits;
    for (const auto& [name, path] : folders)
        splits.push_back(readSplit(name, path, sizeOf));
    return splits;
}

/// Those of classes.txt, then the others by name.
std::vector<std::string> classesOf(
    const std::filesystem::path& folder, const std::vector<LayoutSplit>& splits)
{
    std::vector<std::string> classes;
    if (const auto file = folder / kClasses; std::filesystem::is_regular_file(file)) {
        std::istringstream lines(readTextFile(file));
        for (std::string line; std::getline(lines, line);) {
            line.erase(line.find_last_not_of(" \t\r") + 1);
            if (!line.empty())
                classes.push_back(line);
        }
    }
    std::set<std::string> others;
    for (const auto& split : splits)
        for (const auto& picture : split.pictures)
            for (const auto& box : picture.layout.boxes)
                others.insert(box.className);
    for (const auto& name : classes)
        others.erase(name);
    classes.insert(classes.end(), others.begin(), others.end());
    return classes;
}

void keepCaptions(CocoDataset& dataset, const std::vector<LabelledPicture>& pictures)
{
    for (size_t i = 0; i < pictures.size(); ++i)
        if (const auto& caption = pictures[i].layout.caption; !caption.empty())
            dataset.images[i].extras = nlohmann::json { { kCaption, caption } }.dump();
}

std::string captionOf(const AnnotatedImage& image)
{
    const auto extras = nlohmann::json::parse(image.extras);
    const auto found = extras.find(kCaption);
    return found != extras.end() && found->is_string() ? found->get<std::string>() : "";
}

} // namespace

std::string layoutNameOf(const std::string& fileName)
{
    return std::filesystem::path(fileName).stem().string() + std::string(kEnding);
}

NormalizedRect cutRect(const Annotation& object, const AnnotatedImage& image)
{
    const auto fraction = [](double value, int side) { return std::clamp(value / side, 0.0, 1.0); };
    return { fraction(object.x, image.width), fraction(object.y, image.height),
        fraction(object.x + object.width, image.width),
        fraction(object.y + object.height, image.height) };
}

namespace {

std::map<int64_t, Layout> layoutsByImage(const CocoDataset& dataset)
{
    std::map<int64_t, std::string> names;
    for (const auto& category : dataset.categories)
        names[category.id] = category.name;
    std::map<int64_t, const AnnotatedImage*> images;
    std::map<int64_t, Layout> layouts;
    for (const auto& image : dataset.images) {
        images[image.id] = &image;
        auto& layout = layouts[image.id];
        layout.width = image.width;
        layout.height = image.height;
        layout.caption = captionOf(image);
    }
    for (const auto& object : dataset.annotations) {
        LayoutBox box;
        box.className = names.at(object.categoryId);
        box.rect = cutRect(object, *images.at(object.imageId));
        box.perception = object.perception;
        auto& boxes = layouts.at(object.imageId).boxes;
        box.id = static_cast<int64_t>(boxes.size()) + 1;
        if (box.rect.width() > 0.0 && box.rect.height() > 0.0)
            boxes.push_back(std::move(box));
    }
    return layouts;
}

} // namespace

std::vector<DatasetSplit> loadLayoutFolder(
    const std::filesystem::path& folder, const PictureSizeReader& sizeOf)
{
    const auto found = readSplits(folder, sizeOf);
    const auto classes = classesOf(folder, found);
    std::vector<DatasetSplit> splits;
    for (const auto& split : found) {
        splits.push_back({ split.name, datasetOf(split.pictures, classes), split.folder });
        keepCaptions(splits.back().dataset, split.pictures);
    }
    return splits;
}

void saveLayouts(const DatasetSplit& split, const std::filesystem::path& folder)
{
    const auto target = folder / split.name;
    std::filesystem::create_directories(target);
    const auto layouts = layoutsByImage(split.dataset);
    for (const auto& image : split.dataset.images) {
        const auto file = target / layoutNameOf(image.fileName);
        if (std::filesystem::exists(file))
            throw Error(image.fileName + ": another picture has the layout file "
                + file.filename().string() + " as well; rename one of them");
        const auto& layout = layouts.at(image.id);
        try {
            validate(layout);
        } catch (const Error& error) {
            throw Error(image.fileName + ": " + error.what());
        }
        saveLayout(layout, file);
    }
}

void saveLayoutClasses(const CocoDataset& dataset, const std::filesystem::path& folder)
{
    std::string lines;
    for (const auto& category : dataset.categories) {
        if (category.name.find_first_of("\r\n") != std::string::npos)
            throw Error("the class \"" + category.name + "\" has a line break; rename it");
        lines += category.name + "\n";
    }
    writeFileAtomically(folder / kClasses, lines);
}

} // namespace detdiffusion
