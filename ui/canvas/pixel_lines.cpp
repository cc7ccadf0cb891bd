#include "ui/canvas/pixel_frame.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

// In widths of the line.
constexpr double kDash = 4.0;
constexpr double kGap = 2.5;

/// Fills rectangles given in pixels of the device.
class PixelFill {
public:
    PixelFill(QPainter& painter, const QColor& color)
        : m_painter(painter)
        , m_color(color)
        , m_toLogical(painter.deviceTransform().inverted())
    {
    }
    void operator()(double left, double top, double right, double bottom)
    {
        const QRectF pixels(QPointF(left, top), QPointF(right, bottom));
        m_painter.fillRect(m_toLogical.mapRect(pixels), m_color);
    }

private:
    QPainter& m_painter;
    QColor m_color;
    QTransform m_toLogical;
};

/// Calls `fill` with the beginning and end of every dash, or once.
template <class Fill> void stretches(double from, double to, double width, bool dashed, Fill fill)
{
    if (!dashed) {
        fill(from, to);
        return;
    }
    const double period = std::round((kDash + kGap) * width);
    const int count = static_cast<int>(std::ceil((to - from) / period));
    for (int i = 0; i < count; ++i) {
        const double at = from + i * period;
        fill(at, std::min(at + kDash * width, to));
    }
}

} // namespace

void paintFrame(QPainter& painter, const QRectF& rect, const FrameStyle& style)
{
    const double width =
        std::max(1.0, std::round(style.width * painter.device()->devicePixelRatioF()));
    const QRectF pixels = painter.deviceTransform().mapRect(rect);
    const auto begin = [width](double edge) { return std::round(edge - width / 2); };
    const double left = begin(pixels.left());
    const double top = begin(pixels.top());
    const double right = begin(pixels.right());
    const double bottom = begin(pixels.bottom());

    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    PixelFill fill(painter, style.color);
    stretches(left, right + width, width, style.dashed, [&](double from, double to) {
        fill(from, top, to, top + width);
        fill(from, bottom, to, bottom + width);
    });
    stretches(top + width, bottom, width, style.dashed, [&](double from, double to) {
        fill(left, from, left + width, to);
        fill(right, from, right + width, to);
    });
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace detdiffusion
