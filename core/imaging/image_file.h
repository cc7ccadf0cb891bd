#pragma once

#include "core/domain/image.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace detdiffusion {

// Image files and sizes. Free functions without shared state: safe from any thread.

/// Larger pictures are refused before they are decoded, where the header tells their size.
inline constexpr int64_t kMaxImagePixels = 100'000'000;

/// Reads PNG, JPEG, WebP, BMP, TIFF and what else OpenCV decodes. EXIF orientation is applied, grey
/// becomes RGB, transparency is dropped. Throws Error naming the file.
Image readImage(const std::filesystem::path& path);

/// The same for a file already in memory; `source` names it in errors.
Image decodeImage(std::string_view bytes, const std::string& source);

/// The bytes of a PNG file; equal images give equal bytes.
std::string encodePng(const Image& image);

/// Writes atomically. Throws Error.
void writePng(const Image& image, const std::filesystem::path& path);

/// Area averaging when shrinking, bilinear when enlarging. Both sides at least 1.
Image resize(const Image& image, int width, int height);

} // namespace detdiffusion
