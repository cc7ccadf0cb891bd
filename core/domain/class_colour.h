#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace detdiffusion {

/// Red, green, blue in [0, 1] of a hue, saturation and value in [0, 1] (Smith's hexcone).
std::array<double, 3> rgbFromHsv(double hue, double saturation, double value);

/// Red, green, blue of a class wherever it is drawn: it depends on the name alone, so that it is
/// the same in every layout, model, window and exported picture.
std::array<uint8_t, 3> classColour(std::string_view className);

} // namespace detdiffusion
