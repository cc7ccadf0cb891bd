#include "ui/support/picture_difference.h"

#include "ui/support/conversions.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace detdiffusion {

namespace {

constexpr int kLevels = 256;
constexpr double kFull = 255.0;

/// Grows steadily in brightness, so that it is readable without colour.
const std::array<QColor, 5> kStops { QColor(0, 0, 0), QColor(87, 16, 110), QColor(188, 55, 84),
    QColor(249, 142, 9), QColor(252, 255, 220) };

QColor heat(double value)
{
    const double place = value * (kStops.size() - 1);
    const auto below = std::min(static_cast<size_t>(place), kStops.size() - 2);
    const double part = place - static_cast<double>(below);
    const auto mix = [part](int a, int b) {
        return static_cast<int>(std::lround(a + part * (b - a)));
    };
    const QColor& a = kStops[below];
    const QColor& b = kStops[below + 1];
    return { mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()) };
}

double mean(double value, int pixels)
{
    return pixels == 0 ? 0.0 : value / pixels;
}

} // namespace

PictureDifference::PictureDifference(const QImage& first, const QImage& second)
{
    const QImage a = first.convertToFormat(QImage::Format_RGB888);
    QImage b = second.convertToFormat(QImage::Format_RGB888);
    if (b.size() != a.size())
        b = b.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_values = QImage(a.size(), QImage::Format_Grayscale8);
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar* left = a.constScanLine(y);
        const uchar* right = b.constScanLine(y);
        uchar* out = m_values.scanLine(y);
        for (int x = 0; x < a.width(); ++x, left += 3, right += 3) {
            const int value = std::max({ std::abs(left[0] - right[0]), std::abs(left[1] - right[1]),
                std::abs(left[2] - right[2]) });
            out[x] = static_cast<uchar>(value);
            largest = std::max(largest, value);
        }
    }
    m_largest = largest / kFull;
}

QRect PictureDifference::pixelsOf(const NormalizedRect& box) const
{
    return toPixels(box, m_values.size()).toAlignedRect().intersected(m_values.rect());
}

PictureDifference::Sum PictureDifference::sumOver(const QRect& area) const
{
    Sum sum;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* line = m_values.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x)
            sum.value += line[x] / kFull;
    }
    sum.pixels = area.width() * area.height();
    return sum;
}

double PictureDifference::meanInside(const NormalizedRect& box) const
{
    const Sum inside = sumOver(pixelsOf(box));
    return mean(inside.value, inside.pixels);
}

double PictureDifference::meanOutside(const NormalizedRect& box) const
{
    const Sum all = sumOver(m_values.rect());
    const Sum inside = sumOver(pixelsOf(box));
    return mean(all.value - inside.value, all.pixels - inside.pixels);
}

QImage PictureDifference::heatMap() const
{
    QImage map = m_values;
    map.reinterpretAsFormat(QImage::Format_Indexed8);
    const double top = std::max(1.0, m_largest * kFull);
    QList<QRgb> colors;
    for (int level = 0; level < kLevels; ++level)
        colors << heat(std::min(1.0, level / top)).rgb();
    map.setColorTable(colors);
    return map.convertToFormat(QImage::Format_RGB888);
}

} // namespace detdiffusion
