#include "core/domain/class_colour.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

/// FNV-1a, because std::hash may differ between builds.
uint32_t hashOf(std::string_view text)
{
    uint32_t hash = 2166136261U;
    for (const char letter : text)
        hash = (hash ^ static_cast<uint8_t>(letter)) * 16777619U;
    return hash;
}

} // namespace

std::array<double, 3> rgbFromHsv(double hue, double saturation, double value)
{
    std::array<double, 3> rgb {};
    constexpr std::array<double, 3> kOffsets { 5.0, 3.0, 1.0 };
    for (size_t i = 0; i < rgb.size(); ++i) {
        const double k = std::fmod(kOffsets[i] + hue * 6.0, 6.0);
        const double ramp = std::max(0.0, std::min({ k, 4.0 - k, 1.0 }));
        rgb[i] = value - value * saturation * ramp;
    }
    return rgb;
}

std::array<uint8_t, 3> classColour(std::string_view className)
{
    constexpr double kHues = 360.0;
    const uint32_t hash = hashOf(className);
    const double hue = std::fmod(hash / 64.0, kHues) / kHues;
    const double value = (hash & 1U) == 0 ? 0.92 : 0.72;
    std::array<uint8_t, 3> colour {};
    const auto rgb = rgbFromHsv(hue, 0.78, value);
    std::transform(rgb.begin(), rgb.end(), colour.begin(),
        [](double channel) { return static_cast<uint8_t>(std::lround(255.0 * channel)); });
    return colour;
}

} // namespace detdiffusion
