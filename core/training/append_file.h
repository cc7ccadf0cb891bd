#pragma once

#include <filesystem>
#include <string_view>

namespace detdiffusion {

/// Adds `bytes` to the end of a file, which is made when absent: all of them or none. Throws
/// FileError.
void appendToFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace detdiffusion
