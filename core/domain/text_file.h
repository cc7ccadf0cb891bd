#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace detdiffusion {

/// The whole file as bytes; throws Error naming the file and why it can't be read.
std::string readTextFile(const std::filesystem::path& path);

/// Writes through a temporary file beside `path`, fsync and rename: afterwards the file is whole,
/// or as it was before. Throws Error (folder missing, read-only, disk full).
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

} // namespace detdiffusion
