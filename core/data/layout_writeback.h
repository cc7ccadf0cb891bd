#pragma once

#include "core/data/picture_change.h"

namespace detdiffusion {

// See dataset_writeback.h.

std::vector<std::filesystem::path> layoutFilesOf(const DatasetChanges& changes);
/// A box that was not moved keeps its place to the last digit, and what else its file says of it.
void saveLayoutChanges(const DatasetChanges& changes);

} // namespace detdiffusion
