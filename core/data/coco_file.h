#pragma once

#include "core/domain/annotation.h"
#include "core/domain/control.h"

#include <filesystem>
#include <string>

namespace detdiffusion {

// COCO instances files. Free functions without shared state: safe from any thread.

/// Reads the text of a COCO instances file. Segmentations may be polygons, uncompressed or
/// compressed RLE, and stay as they are. The attribute is read from `attributes.perception`.
/// Keys this version does not know are kept in `extras`. Throws Error naming `source` and the item
/// for bad JSON, repeated ids, ids that refer to nothing, boxes that are not finite, or bad masks.
CocoDataset parseCoco(const std::string& json, const std::string& source);

/// The inverse of parseCoco.
std::string formatCoco(const CocoDataset& dataset);

/// parseCoco of a file, which is read piece by piece: memory grows with the data set alone. Tells
/// the progress in percent. Throws Error when it can't be read, Cancelled.
CocoDataset loadCoco(const std::filesystem::path& path, const Control& control = {});

/// Writes atomically: the old file stays whole when this throws Error.
void saveCoco(const CocoDataset& dataset, const std::filesystem::path& path);

} // namespace detdiffusion
