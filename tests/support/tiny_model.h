#pragma once

#include <filesystem>

namespace detdiffusion::test {

/// Writes a complete layout model with small random networks: pictures of 16x16 (sides are
/// multiples of 2), classes dog, cat and car, at most 3 boxes, location grid 4x4, perception
/// tokens, byte vocabulary without merges, 64 tokens per prompt. The same seed gives the same
/// files.
void writeTinyModel(const std::filesystem::path& folder, uint64_t seed = 7);

/// The same without anything for layouts: a plain Stable Diffusion folder.
void writeTinyStableDiffusion(const std::filesystem::path& folder, uint64_t seed = 7);

/// A LoRA for one layer of that model's U-Net and one of its text encoder; it changes pictures.
void writeTinyLora(const std::filesystem::path& model, const std::filesystem::path& file);

} // namespace detdiffusion::test
