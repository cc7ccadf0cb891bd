#pragma once

#include <cstdint>
#include <filesystem>

namespace detdiffusion {

/// Bytes of all files below a folder.
uint64_t folderSize(const std::filesystem::path& folder);

/// fsync of a folder, so that a rename in it outlives a power cut. Throws FileError.
void syncFolder(const std::filesystem::path& folder);

/// fsync of every file and folder below `folder`, and of itself. Throws FileError.
void syncTree(const std::filesystem::path& folder);

} // namespace detdiffusion
