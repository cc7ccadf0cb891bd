#include "core/data/dataset_recognition.h"

#include "core/domain/error.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr std::string_view kInstances = "instances_";

/// Whether a file of the folder has this ending.
bool holds(const std::filesystem::path& folder, std::string_view ending)
{
    if (!std::filesystem::is_directory(folder))
        return false;
    const std::filesystem::directory_iterator files(folder);
    return std::any_of(begin(files), end(files), [&](const std::filesystem::directory_entry& file) {
        return file.path().filename().string().ends_with(ending);
    });
}

bool holdsLayouts(const std::filesystem::path& folder)
{
    constexpr std::string_view kLayout = ".layout.json";
    if (holds(folder, kLayout))
        return true;
    const std::filesystem::directory_iterator entries(folder);
    return std::any_of(begin(entries), end(entries),
        [&](const auto& entry) { return entry.is_directory() && holds(entry.path(), kLayout); });
}

DatasetSource cocoSource(const std::filesystem::path& file)
{
    DatasetSource source { DatasetFormat::Coco, file, {} };
    source.split = file.stem().string();
    if (source.split.starts_with(kInstances))
        source.split.erase(0, kInstances.size());
    return source;
}

std::vector<DatasetSource> cocoSourcesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& within : { folder / "annotations", folder })
        if (files.empty() && std::filesystem::is_directory(within))
            for (const auto& entry : std::filesystem::directory_iterator(within)) {
                const auto name = entry.path().filename().string();
                if (name.starts_with(kInstances) && name.ends_with(".json"))
                    files.push_back(entry.path());
            }
    std::sort(files.begin(), files.end());
    std::vector<DatasetSource> sources;
    for (const auto& file : files)
        sources.push_back(cocoSource(file));
    return sources;
}

std::vector<DatasetSource> recognizeFolder(const std::filesystem::path& folder)
{
    if (std::filesystem::is_regular_file(folder / "data.yaml"))
        return { { DatasetFormat::Yolo, folder / "data.yaml", {} } };
    if (holds(folder / "Annotations", ".xml"))
        return { { DatasetFormat::Voc, folder, {} } };
    if (auto sources = cocoSourcesIn(folder); !sources.empty())
        return sources;
    if (holdsLayouts(folder))
        return { { DatasetFormat::Layouts, folder, {} } };
    throw Error(folder.string()
        + ": no data set was found in this folder; choose a COCO file, or a folder with data.yaml "
          "(YOLO), Annotations/*.xml (Pascal VOC), instances_*.json (COCO) or *.layout.json");
}

} // namespace

std::vector<DatasetSource> recognizeDataset(const std::filesystem::path& path)
{
    if (std::filesystem::is_directory(path))
        return recognizeFolder(path);
    const auto ending = path.extension();
    if (!std::filesystem::exists(path))
        throw Error(path.string() + ": there is no such file or folder");
    if (ending == ".json")
        return { cocoSource(path) };
    if (ending == ".yaml" || ending == ".yml")
        return { { DatasetFormat::Yolo, path, {} } };
    throw Error(path.string()
        + ": this file is no data set; choose a COCO file (.json), data.yaml or a folder");
}

std::vector<std::filesystem::path> likelyPictureFolders(const DatasetSource& source)
{
    const auto folder = std::filesystem::absolute(source.path).parent_path();
    const auto above = folder.parent_path();
    // "val2017_ccby" is a part of "val2017".
    const auto whole = source.split.substr(0, source.split.find('_'));
    std::vector<std::filesystem::path> folders;
    for (const auto& name : { source.split, whole })
        for (const auto& root : { above, folder })
            for (const auto& candidate : { root / "images" / name, root / name })
                folders.push_back(candidate);
    for (const auto& root : { above, folder })
        folders.push_back(root / "images");
    folders.push_back(folder);
    folders.push_back(above);
    return folders;
}

std::filesystem::path findPictureFolder(const DatasetSource& source, const CocoDataset& dataset)
{
    const auto folders = likelyPictureFolders(source);
    for (const auto& folder : folders)
        if (!dataset.images.empty()
            && std::filesystem::is_regular_file(folder / dataset.images.front().fileName))
            return folder;
    const auto exists = [](const auto& folder) { return std::filesystem::is_directory(folder); };
    const auto found = std::find_if(folders.begin(), folders.end(), exists);
    return found == folders.end() ? folders.back() : *found;
}

} // namespace detdiffusion
