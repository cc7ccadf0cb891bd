#pragma once

#include <filesystem>

namespace detdiffusion {

/// Copies a folder and all that is in it; `to` is made when it's absent, files that are there
/// already are replaced. Throws FileError naming both.
void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace detdiffusion
