#pragma once

#include <filesystem>
#include <string>

namespace detdiffusion {

/// A text that changes when the file is replaced or written again: its path, size and time of the
/// last change. A file that is not there has a state, too. Safe from any thread.
std::string fileState(const std::filesystem::path& path);

} // namespace detdiffusion
