#pragma once

#include "core/domain/generation.h"

#include <filesystem>

namespace detdiffusion {

/// A picture painted here, with all that its metadata says; throws Error for other files.
GeneratedImage readPicture(const std::filesystem::path& path);

} // namespace detdiffusion
