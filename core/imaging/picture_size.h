#pragma once

#include "core/data/dataset_split.h"

namespace detdiffusion {

/// The size of a picture file as readImage gives it, from its header alone where that tells it.
/// Throws Error naming the file. Safe from any thread.
PictureSize readPictureSize(const std::filesystem::path& path);

} // namespace detdiffusion
