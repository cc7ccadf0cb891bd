#pragma once

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// .png, .jpg, .jpeg, .webp or .bmp, in small or capital letters.
bool hasPictureEnding(const std::filesystem::path& path);

/// The picture files of a folder and its subfolders, sorted. Throws Error when the folder is
/// missing or has none.
std::vector<std::filesystem::path> pictureFilesIn(const std::filesystem::path& folder);

} // namespace detdiffusion
