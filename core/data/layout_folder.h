#pragma once

#include "core/data/dataset_split.h"
#include "core/domain/layout.h"

#include <filesystem>
#include <vector>

namespace detdiffusion {

// A data set of our own layout files:
//
//     classes.txt             one class a line, in order; may be absent
//     train/NAME.layout.json  the boxes of the picture beside it, train/NAME.png, .jpg ...
//     val/...                 one folder per split; a single split may lie in the folder itself
//
// Free functions without shared state: safe from any thread.

/// Reads every split; one without a folder of its own is called "all". Classes that classes.txt
/// does not name follow by name. Boxes become pixels of the picture, ids count from 1, the caption
/// is an extra key of the image. Throws Error naming the file.
std::vector<DatasetSplit> loadLayoutFolder(
    const std::filesystem::path& folder, const PictureSizeReader& sizeOf);

/// Writes the layouts of a split, whose pictures must have no subfolders, into `folder`/NAME. Boxes
/// are cut at the picture's edges. Throws Error, also when two pictures would share a layout file.
void saveLayouts(const DatasetSplit& split, const std::filesystem::path& folder);

/// Writes classes.txt. Throws Error, also for a class whose name has line breaks.
void saveLayoutClasses(const CocoDataset& dataset, const std::filesystem::path& folder);

/// The layout file of a picture, beside it.
std::string layoutNameOf(const std::string& fileName);

/// An object's box within the picture, whose size must be known; nothing is left of a box beside
/// it.
NormalizedRect cutRect(const Annotation& object, const AnnotatedImage& image);

} // namespace detdiffusion
