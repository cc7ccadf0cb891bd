#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace detdiffusion {

// What the first bytes of picture files say. Nothing is decoded. Free functions without shared
// state: safe from any thread.

struct ImageHeaderSize {
    int64_t width = 0;
    int64_t height = 0;
};

/// The size that a PNG, JPEG, WebP, BMP or TIFF header claims; nothing for other or damaged files.
/// A small file that claims a huge picture can so be refused before memory is spent on it.
std::optional<ImageHeaderSize> imageSizeFromHeader(std::string_view bytes);

/// Whether the bytes are a JPEG or PNG file without its end. Decoders fill what is missing of a
/// JPEG picture with grey.
bool isTruncated(std::string_view bytes);

} // namespace detdiffusion
