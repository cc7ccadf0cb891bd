#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace detdiffusion {

struct ImageHeaderSize {
    int64_t width = 0;
    int64_t height = 0;
};

/// The size that a PNG or JPEG header claims; nothing for other or damaged files. Reads no pixels,
/// so that a small file that claims a huge picture can be refused before memory is spent on it.
std::optional<ImageHeaderSize> imageSizeFromHeader(std::string_view bytes);

} // namespace detdiffusion
