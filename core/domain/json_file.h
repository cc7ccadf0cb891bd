#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace detdiffusion {

/// Throws Error naming the file when it can't be read or is not JSON.
nlohmann::json readJsonFile(const std::filesystem::path& path);

/// Indented JSON that ends in a newline, written atomically. Throws Error.
void writeJsonFile(const std::filesystem::path& path, const nlohmann::json& json);

} // namespace detdiffusion
