#pragma once

#include "core/domain/image.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace detdiffusion {

// Image files and sizes. Free functions without shared state: safe from any thread.

/// Larger pictures are refused before they are decoded.
inline constexpr int64_t kMaxImagePixels = 100'000'000;

/// Reads PNG, JPEG, WebP, BMP and TIFF, whatever the file's name ends in. EXIF orientation is
/// applied, grey, CMYK and 16 bits become 8-bit RGB, transparency is dropped. Throws Error naming
/// the file; a JPEG file without its end is damaged.
Image readImage(const std::filesystem::path& path);

/// The bytes of a picture file; Error naming it for files that can't be one: devices, or above 640
/// MB.
std::string readPictureBytes(const std::filesystem::path& path);

/// readImage for a file already in memory; `source` names it in errors.
Image decodeImage(std::string_view bytes, const std::string& source);

/// The bytes of a PNG file; equal images give equal bytes.
std::string encodePng(const Image& image);

/// Writes atomically. Throws Error.
void writePng(const Image& image, const std::filesystem::path& path);

/// Area averaging when shrinking, bilinear when enlarging. Both sides at least 1.
Image resize(const Image& image, int width, int height);

} // namespace detdiffusion
