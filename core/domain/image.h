#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace detdiffusion {

/// 8-bit RGB, rows top to bottom without padding: `rgb.size() == 3 * width * height`.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<uint8_t> rgb;

    bool isEmpty() const { return rgb.empty(); }
    bool operator==(const Image&) const = default;
};

/// Reads an image file; throws Error. Core takes this as a parameter so that it needs no codec
/// library.
using ImageReader = std::function<Image(const std::filesystem::path&)>;

} // namespace detdiffusion
