#include "ui/training/curves/data/curve_style.h"

#include "ui/support/colors.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace detdiffusion {

namespace {

constexpr double kWidth = 1.8;
constexpr double kFaint = 0.32;
/// Of further runs, each more than the one before.
constexpr double kPaler = 0.2;
constexpr double kPalest = 0.4;

// Okabe and Ito's colours, which the colour-blind can tell apart, darker on white, lighter on
// black.
const QColor kOnLight[] { QColor(0x0068b0), QColor(0xc24e00), QColor(0x00805c), QColor(0xa23b80),
    QColor(0x6b5b00) };
const QColor kOnDark[] { QColor(0x63b8f2), QColor(0xf0a03a), QColor(0x4fd0a4), QColor(0xe494c6),
    QColor(0xe8dc5a) };
// Ramps whose lightness changes steadily, so that they are in order without colour as well.
const QColor kRampOnLight[] { QColor(0x2c0a4a), QColor(0x3b4a96), QColor(0x1e7f93),
    QColor(0x3f9c4c), QColor(0xb79300) };
const QColor kRampOnDark[] { QColor(0x9273f0), QColor(0x5a9bef), QColor(0x38c3bc), QColor(0x86d860),
    QColor(0xfbe85a) };

constexpr Qt::PenStyle kDashes[] { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
    Qt::DashDotDotLine };
constexpr CurveMarker kMarkers[] { CurveMarker::Circle, CurveMarker::Square, CurveMarker::Triangle,
    CurveMarker::Diamond };

template <typename Items> const auto& cycled(const Items& items, int index)
{
    return items[static_cast<size_t>(index) % std::size(items)];
}

template <typename Ramp> QColor rampColor(const Ramp& ramp, int index, int count)
{
    const double place = count < 2
        ? 0.0
        : static_cast<double>(index) / (count - 1) * static_cast<double>(std::size(ramp) - 1);
    const auto low = std::min(static_cast<size_t>(place), std::size(ramp) - 2);
    return blended(ramp[low], ramp[low + 1], place - static_cast<double>(low));
}

QColor curveColor(const CurvePlace& place, bool onDark)
{
    if (place.isOrdered)
        return onDark ? rampColor(kRampOnDark, place.curve, place.curves)
                      : rampColor(kRampOnLight, place.curve, place.curves);
    // With one curve per run the colour is free to tell the runs apart.
    const int index = place.curves == 1 ? place.run : place.curve;
    return onDark ? cycled(kOnDark, index) : cycled(kOnLight, index);
}

} // namespace

CurveStyle curveStyle(const CurvePlace& place, const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Base);
    const bool onDark = readableOn(paper) == QColor(Qt::white);
    QColor color = curveColor(place, onDark);
    if (place.curves > 1)
        color = blended(color, paper, std::min(kPaler * place.run, kPalest));
    // Colours for curves, markers and dashes for runs; a run by itself has the markers for curves.
    return { QPen(color, kWidth, cycled(kDashes, place.run), Qt::FlatCap, Qt::RoundJoin),
        cycled(kMarkers, place.runs > 1 ? place.run : place.curve) };
}

QPen faintPen(const QPen& pen)
{
    QPen faint(pen);
    QColor color = pen.color();
    color.setAlphaF(kFaint);
    faint.setColor(color);
    faint.setWidthF(1.0);
    faint.setStyle(Qt::SolidLine);
    return faint;
}

QPolygonF markerOutline(CurveMarker marker, double size)
{
    const double r = size / 2;
    switch (marker) {
    case CurveMarker::Square:
        return QRectF(-r, -r, size, size);
    case CurveMarker::Triangle:
        return QPolygonF({ { 0, -r }, { r, r }, { -r, r } });
    case CurveMarker::Diamond:
        return QPolygonF({ { 0, -r }, { r, 0 }, { 0, r }, { -r, 0 } });
    case CurveMarker::Circle:
        break;
    }
    QPolygonF circle;
    constexpr int kCorners = 16;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        circle << QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return circle;
}

} // namespace detdiffusion
