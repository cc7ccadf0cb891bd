#include "core/domain/class_colours.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

// Steps of the golden angle never come back to a hue used before (Vogel's model).
constexpr double kGoldenTurn = 0.618033988749895;
constexpr double kFirstHue = 0.58;
// A middle lightness keeps a line visible on white and on near-black alike.
constexpr double kSaturation = 0.73;
constexpr double kValue = 0.82;
constexpr uint32_t kOtherNames = 1024;

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

ClassColours::ClassColours(std::vector<std::string> classes)
    : m_classes(std::move(classes))
{
}

std::array<uint8_t, 3> ClassColours::of(std::string_view className) const
{
    const auto found = std::find(m_classes.begin(), m_classes.end(), className);
    const auto index = found != m_classes.end() ? static_cast<double>(found - m_classes.begin())
                                                : hashOf(className) % kOtherNames;
    const double turn = kFirstHue + kGoldenTurn * index;
    const auto rgb = rgbFromHsv(turn - std::floor(turn), kSaturation, kValue);
    std::array<uint8_t, 3> colour {};
    std::transform(rgb.begin(), rgb.end(), colour.begin(),
        [](double channel) { return static_cast<uint8_t>(std::lround(255.0 * channel)); });
    return colour;
}

} // namespace detdiffusion
