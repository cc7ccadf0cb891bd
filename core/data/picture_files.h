#pragma once

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// .png, .jpg, .jpeg, .webp or .bmp, in small or capital letters.
bool hasPictureEnding(const std::filesystem::path& path);

enum class Subfolders { Search, LeaveOut };

/// The picture files of a folder, sorted. Throws Error when the folder is missing or has none.
std::vector<std::filesystem::path> pictureFilesIn(
    const std::filesystem::path& folder, Subfolders subfolders = Subfolders::Search);

} // namespace detdiffusion
