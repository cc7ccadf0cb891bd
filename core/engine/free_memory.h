#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace detdiffusion {

/// Bytes that this process may still take without pushing anything out of memory: what the system
/// says is available, within the limits of the control groups (containers, services) the process is
/// in. Nothing where the system doesn't tell. `root` is the root of the file system, for tests.
std::optional<int64_t> freeMemory(const std::filesystem::path& root = "/");

} // namespace detdiffusion
