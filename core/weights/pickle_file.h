#pragma once

#include <filesystem>

namespace detdiffusion {

/// True for the endings of pickle files: .bin, .ckpt, .pt, .pth.
bool isPickleFile(const std::filesystem::path& file);

/// Throws Error with the reason and the remedy unless the name ends in `.safetensors`.
void requireSafetensorsName(const std::filesystem::path& file);

} // namespace detdiffusion
