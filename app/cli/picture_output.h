#pragma once

#include "core/domain/generation.h"

#include <filesystem>

namespace detdiffusion {

/// Throws Error when no file can be made there: asked before hours of painting, not after.
void requireWritable(const std::filesystem::path& file);

/// The folder itself, or where it would have to be made: the nearest one above that exists.
std::filesystem::path existingFolder(const std::filesystem::path& folder);

/// `--out` names a picture file, not a folder.
bool isPictureFile(const std::filesystem::path& out);

/// A PNG file with both metadata chunks, whole or not at all. Throws Error.
void writePicture(const GeneratedImage& picture, const std::filesystem::path& file);

} // namespace detdiffusion
