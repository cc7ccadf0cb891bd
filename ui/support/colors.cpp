#include "ui/support/colors.h"

#include <QGuiApplication>

#include <cmath>

namespace detdiffusion {

namespace {

constexpr double kReadableLuminance = 0.36;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

QColor classColor(const ClassColours& colours, const std::string& className)
{
    const auto [red, green, blue] = colours.of(className);
    return { red, green, blue };
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

QPalette tintedPalette(const QColor& hue)
{
    constexpr double kTint = 0.22;
    QPalette colors = QGuiApplication::palette();
    colors.setColor(QPalette::Window, blended(colors.color(QPalette::Window), hue, kTint));
    return colors;
}

QColor backdrop(const QPalette& palette)
{
    constexpr double kShade = 0.06;
    return blended(palette.color(QPalette::Window), Qt::black, kShade);
}

} // namespace detdiffusion
