#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

namespace detdiffusion {

class Sha256;

/// Adds the bytes of a file piece by piece, so that a large one doesn't fill the memory and a stop
/// is noticed. Throws Error naming the file, Cancelled.
void addFile(Sha256& hash, const std::filesystem::path& path, const std::stop_token& stop = {});

/// SHA-256 of a file, 64 lower-case hex digits. Throws Error naming it.
std::string fileHash(const std::filesystem::path& path);

} // namespace detdiffusion
