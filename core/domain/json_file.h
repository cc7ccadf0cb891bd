#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string_view>

namespace detdiffusion {

/// The value that a text holds. Throws nlohmann's exceptions for other texts, and Error for one
/// that is nested more than 200 levels deep: a small file of brackets would fill memory and stack.
nlohmann::json parseJson(std::string_view text);

/// parseJson of a file; throws Error naming it when it can't be read or is not JSON.
nlohmann::json readJsonFile(const std::filesystem::path& path);

/// Indented JSON that ends in a newline, written atomically. Throws Error.
void writeJsonFile(const std::filesystem::path& path, const nlohmann::json& json);

} // namespace detdiffusion
