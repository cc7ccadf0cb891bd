#pragma once

#include "core/data/picture_change.h"

namespace detdiffusion {

// See dataset_writeback.h.

std::vector<std::filesystem::path> vocFilesOf(const DatasetChanges& changes);
/// An object keeps every element that is not its name, box or attribute.
void saveVocChanges(const DatasetChanges& changes);

} // namespace detdiffusion
