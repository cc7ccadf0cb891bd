#pragma once

#include "core/domain/annotation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// Writes the labels of a data set as Ultralytics reads them, beside pictures in `folder`/images:
/// `labels/NAME.txt` for every picture (class from 0, then centre and size in [0, 1]; empty when
/// it has no box), `data.yaml`, and `attributes.json`, because the format has no place for easy and
/// hard: per picture the attributes of its lines. A `split` such as "train" adds a folder of that
/// name to images and labels, and to the name of the attributes; data.yaml is then written by
/// saveYoloIndex. Throws Error, also when two pictures would share a label file.
void saveYolo(
    const CocoDataset& dataset, const std::filesystem::path& folder, const std::string& split = {});

/// data.yaml for the splits of one folder, all with the classes of `dataset`.
void saveYoloIndex(const CocoDataset& dataset, const std::vector<std::string>& splits,
    const std::filesystem::path& folder);

/// A line of a label file: class from 0, centre and size of the box in [0, 1], cut at the edges of
/// the picture because readers refuse what lies outside.
std::string formatYoloLine(
    const Annotation& object, const AnnotatedImage& image, size_t classIndex);

/// The same, but the outline of an object that is a single polygon.
std::string formatYoloObject(
    const Annotation& object, const AnnotatedImage& image, size_t classIndex);

/// The label file of a picture, below the folder `labels` of its split.
std::string yoloLabelName(const std::string& fileName);
/// Where saveYolo puts the attributes of a split.
std::filesystem::path yoloAttributesFile(
    const std::filesystem::path& folder, const std::string& split);

} // namespace detdiffusion
