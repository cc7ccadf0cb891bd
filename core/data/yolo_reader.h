#pragma once

#include "core/data/dataset_split.h"

#include <vector>

namespace detdiffusion {

/// Reads the splits of an Ultralytics data set: `path` is its data.yaml or the folder that holds
/// it. A split is a folder of pictures or a text file that lists them (or several of both); labels
/// lie where `images` of a picture's path is `labels`. Lines of `class cx cy w h` become boxes,
/// longer ones polygons with their box; pictures without a label file have no objects; easy and
/// hard come from what saveYolo wrote. Image ids count from 1 in order of the names, category ids
/// are class index + 1. Throws Error naming file and line.
std::vector<DatasetSplit> loadYolo(
    const std::filesystem::path& path, const PictureSizeReader& sizeOf);

/// The object of one line of a label file of this picture; `classCount` classes are known. Throws
/// Error without a file name.
Annotation parseYoloLine(const std::string& line, const AnnotatedImage& image, size_t classCount);

/// The label file of a picture, by Ultralytics' rule: the last folder `images` of its path becomes
/// `labels`.
std::filesystem::path yoloLabelPath(const std::filesystem::path& picture);

} // namespace detdiffusion
