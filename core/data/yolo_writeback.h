#pragma once

#include "core/data/picture_change.h"

namespace detdiffusion {

// See dataset_writeback.h.

std::vector<std::filesystem::path> yoloFilesOf(const DatasetChanges& changes);
/// An object that is as before keeps its line; another becomes a polygon where it is one, else a
/// box.
void saveYoloChanges(const DatasetChanges& changes);

} // namespace detdiffusion
