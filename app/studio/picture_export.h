#pragma once

#include "core/domain/generation.h"

#include <filesystem>

namespace detdiffusion {

/// PNG or JPEG, as the file's ending says; whole or not at all. Throws Error.
void exportPicture(
    const GeneratedImage& picture, const std::filesystem::path& file, bool withMetadata);

} // namespace detdiffusion
