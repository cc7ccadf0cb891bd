#pragma once

#include "core/data/dataset_formats.h"

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// What a file or folder is as a data set, told from names alone: a `.json` file is COCO, a `.yaml`
/// file or a folder with data.yaml is YOLO, a folder with Annotations/*.xml is Pascal VOC, one with
/// *.layout.json (in itself or one folder below) holds layouts, one with instances_*.json (in
/// itself or in `annotations`) is COCO with a source for each file. The split of a COCO file is its
/// name without "instances_". Throws Error for anything else, saying what is known.
std::vector<DatasetSource> recognizeDataset(const std::filesystem::path& path);

/// Folders in which the pictures of a COCO file may lie, the likeliest first: those that are called
/// like its split, then `images`, then the file's own folder.
std::vector<std::filesystem::path> likelyPictureFolders(const DatasetSource& source);

/// The likely folder that has the first of the pictures, else the likeliest one.
std::filesystem::path findPictureFolder(const DatasetSource& source, const CocoDataset& dataset);

} // namespace detdiffusion
