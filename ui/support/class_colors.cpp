#include "ui/support/class_colors.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

// Steps of the golden angle never come back to a hue used before (Vogel's model).
constexpr double kGoldenTurn = 0.618033988749895;
constexpr double kFirstHue = 0.58;
constexpr double kSaturation = 0.62;
// Mid lightness keeps a line visible on white and on near-black alike.
constexpr double kLightness = 0.52;
constexpr double kReadableLuminance = 0.36;

uint32_t fnv1a(const std::string& text)
{
    uint32_t hash = 2166136261U;
    for (const char letter : text)
        hash = (hash ^ static_cast<uint8_t>(letter)) * 16777619U;
    return hash;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

QColor ClassColors::of(const std::string& name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    const auto index = found != m_names.end() ? static_cast<uint32_t>(found - m_names.begin())
                                              : fnv1a(name) % 1024U;
    const double turn = kFirstHue + kGoldenTurn * index;
    return QColor::fromHslF(static_cast<float>(turn - std::floor(turn)), kSaturation, kLightness);
}

QColor readableOn(const QColor& background)
{
    // Relative luminance of WCAG 2.
    const double luminance = 0.2126 * linear(background.redF())
        + 0.7152 * linear(background.greenF()) + 0.0722 * linear(background.blueF());
    return luminance > kReadableLuminance ? QColor(Qt::black) : QColor(Qt::white);
}

QColor blended(const QColor& a, const QColor& b, double amount)
{
    const auto mix = [amount](float from, float to) {
        return static_cast<float>(from + (to - from) * amount);
    };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor backdrop(const QPalette& palette)
{
    constexpr double kShade = 0.06;
    return blended(palette.color(QPalette::Window), Qt::black, kShade);
}

} // namespace detdiffusion
