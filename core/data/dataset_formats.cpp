#include "core/data/dataset_formats.h"

#include "core/data/coco_file.h"
#include "core/data/layout_folder.h"
#include "core/data/yolo_files.h"
#include "core/data/yolo_reader.h"
#include "core/domain/error.h"
#include "core/domain/staging_folder.h"

#include <algorithm>
#include <map>

namespace detdiffusion {

namespace {

/// A name from a file may not lead out of the folder it is joined to.
void requireInside(const std::string& fileName)
{
    const std::filesystem::path path(fileName);
    const bool leadsOut = std::find(path.begin(), path.end(), "..") != path.end();
    if (fileName.empty() || path.is_absolute() || leadsOut)
        throw Error("\"" + fileName + "\": a name must be relative and stay in its folder");
}

void normalizeNames(CocoDataset& dataset)
{
    for (auto& image : dataset.images) {
        std::replace(image.fileName.begin(), image.fileName.end(), '\\', '/');
        requireInside(image.fileName);
    }
}

std::vector<DatasetSplit> loadSplits(
    const DatasetSource& source, const PictureSizeReader& sizeOf, const Control& control)
{
    switch (source.format) {
    case DatasetFormat::Yolo:
        return loadYolo(source.path, sizeOf);
    case DatasetFormat::Voc:
        return loadVoc(source.path, source.corners, control);
    case DatasetFormat::Layouts:
        return loadLayoutFolder(source.path, sizeOf);
    case DatasetFormat::Coco:
        break;
    }
    return { { source.split, loadCoco(source.path, control), source.images } };
}

/// Counts the pictures for the control.
PictureSizeReader counted(const PictureSizeReader& sizeOf, const Control& control)
{
    return [&sizeOf, &control, read = 0](const std::filesystem::path& file) mutable {
        if (control.stopRequested())
            throw Cancelled();
        control.report(++read, 0);
        return sizeOf(file);
    };
}

/// COCO files may leave sizes out, and the other formats need them.
void addSizes(DatasetSplit& split, const PictureSizeReader& sizeOf)
{
    for (auto& image : split.dataset.images) {
        if (image.width > 0 && image.height > 0)
            continue;
        const auto size = sizeOf(split.images / image.fileName);
        image.width = size.width;
        image.height = size.height;
    }
}

/// The others get one folder without subfolders: Ultralytics looks for labels where the last
/// folder `images` of a path is replaced, and a picture's own path may hold one.
void flattenNames(CocoDataset& dataset, std::vector<std::filesystem::path>& files)
{
    for (size_t i = 0; i < dataset.images.size(); ++i)
        dataset.images[i].fileName = files[i].filename().string();
}

void removeCrowds(CocoDataset& dataset, ConversionLoss& loss)
{
    loss.crowds += static_cast<int64_t>(std::erase_if(
        dataset.annotations, [](const Annotation& object) { return object.isCrowd; }));
    loss.masks += std::count_if(dataset.annotations.begin(), dataset.annotations.end(),
        [](const Annotation& object) { return !object.segmentation.empty(); });
}

std::vector<std::filesystem::path> pictureFiles(const DatasetSplit& split)
{
    std::vector<std::filesystem::path> files;
    for (const auto& image : split.dataset.images) {
        files.push_back(split.images / image.fileName);
        if (!std::filesystem::is_regular_file(files.back()))
            throw Error(files.back().string()
                + ": this picture of the data set is missing; give its folder with --images");
    }
    return files;
}

/// Where every picture of the new folder came from.
using Copied = std::map<std::filesystem::path, std::filesystem::path>;

void copyPictures(const std::vector<std::filesystem::path>& files, const CocoDataset& dataset,
    const std::filesystem::path& folder, Copied& copied, const Control& control)
{
    for (size_t i = 0; i < files.size(); ++i) {
        if (control.stopRequested())
            throw Cancelled();
        const auto target = folder / dataset.images[i].fileName;
        const auto [known, isNew] = copied.try_emplace(target, files[i]);
        if (known->second != files[i])
            throw Error(files[i].string() + ": two pictures would have the name "
                + dataset.images[i].fileName + "; rename one of them");
        if (isNew) { // splits of VOC may share pictures
            std::filesystem::create_directories(target.parent_path());
            std::filesystem::copy_file(files[i], target);
        }
        control.report(static_cast<int>(i + 1), static_cast<int>(files.size()));
    }
}

void saveSplit(DatasetSplit& split, DatasetFormat format, VocCorners corners,
    const std::filesystem::path& folder, Copied& copied, const Control& control)
{
    auto files = pictureFiles(split);
    auto images = folder / "images" / split.name;
    switch (format) {
    case DatasetFormat::Coco:
        std::filesystem::create_directories(folder / "annotations");
        saveCoco(split.dataset, folder / "annotations" / ("instances_" + split.name + ".json"));
        break;
    case DatasetFormat::Yolo:
        flattenNames(split.dataset, files);
        saveYolo(split.dataset, folder, split.name);
        break;
    case DatasetFormat::Voc:
        flattenNames(split.dataset, files);
        saveVoc(split, folder, corners);
        images = folder / "JPEGImages";
        break;
    case DatasetFormat::Layouts:
        flattenNames(split.dataset, files);
        saveLayouts(split, folder);
        images = folder / split.name;
        break;
    }
    copyPictures(files, split.dataset, images, copied, control);
}

} // namespace

DatasetFormat datasetFormatFromString(std::string_view text)
{
    if (text == "coco")
        return DatasetFormat::Coco;
    if (text == "yolo")
        return DatasetFormat::Yolo;
    if (text == "voc")
        return DatasetFormat::Voc;
    if (text == "layouts")
        return DatasetFormat::Layouts;
    throw Error("unknown format \"" + std::string(text) + "\"; use coco, yolo, voc or layouts");
}

std::vector<DatasetSplit> loadDataset(
    const DatasetSource& source, const PictureSizeReader& sizeOf, const Control& control)
{
    const auto countedSizeOf = counted(sizeOf, control);
    auto splits = loadSplits(source, countedSizeOf, control);
    for (auto& split : splits) {
        try {
            normalizeNames(split.dataset);
        } catch (const Error& error) {
            throw Error(source.path.string() + ": " + error.what());
        }
        addSizes(split, countedSizeOf);
    }
    return splits;
}

ConversionLoss saveDataset(std::vector<DatasetSplit> splits, DatasetFormat format,
    VocCorners corners, const std::filesystem::path& folder, const Control& control)
{
    ConversionLoss loss;
    std::vector<std::string> names;
    for (auto& split : splits) {
        requireInside(split.name);
        if (!(split.dataset.categorySet() == splits.front().dataset.categorySet()))
            throw Error("the classes of " + split.name + " and " + splits.front().name
                + " differ; give both the same list");
        if (format != DatasetFormat::Coco)
            removeCrowds(split.dataset, loss);
        names.push_back(split.name);
    }
    fillFolder(folder, [&](const std::filesystem::path& staging) {
        Copied copied;
        for (auto& split : splits)
            saveSplit(split, format, corners, staging, copied, control);
        if (format == DatasetFormat::Yolo)
            saveYoloIndex(splits.front().dataset, names, staging);
        if (format == DatasetFormat::Layouts)
            saveLayoutClasses(splits.front().dataset, staging);
    });
    return loss;
}

} // namespace detdiffusion
