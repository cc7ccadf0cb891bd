#pragma once

#include "core/domain/generation.h"

#include <filesystem>

namespace detdiffusion {

/// A PNG or JPEG picture painted here, with all that its metadata says. Throws NoLayoutInside for
/// other pictures, Error for files that can't be read.
GeneratedImage readPicture(const std::filesystem::path& path);

} // namespace detdiffusion
