#include "ui/canvas/pixel_lines.h"

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
    PixelFill(QPainter& painter, const LineStyle& style)
        : m_painter(painter)
        , m_color(style.color)
        , m_width(std::max(1.0, std::round(style.width * painter.device()->devicePixelRatioF())))
        , m_toLogical(painter.deviceTransform().inverted())
        , m_wasSmooth(painter.testRenderHint(QPainter::Antialiasing))
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    PixelFill(const PixelFill&) = delete;
    PixelFill& operator=(const PixelFill&) = delete;
    ~PixelFill() { m_painter.setRenderHint(QPainter::Antialiasing, m_wasSmooth); }

    /// Of a line, in pixels.
    double width() const { return m_width; }
    QRectF toPixels(const QRectF& rect) const { return m_painter.deviceTransform().mapRect(rect); }
    /// Where a line whose middle is at `place` begins.
    double begin(double place) const { return std::round(place - m_width / 2); }
    void operator()(double left, double top, double right, double bottom)
    {
        const QRectF pixels(QPointF(left, top), QPointF(right, bottom));
        m_painter.fillRect(m_toLogical.mapRect(pixels), m_color);
    }

private:
    QPainter& m_painter;
    QColor m_color;
    double m_width;
    QTransform m_toLogical;
    bool m_wasSmooth;
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

void paintFrame(QPainter& painter, const QRectF& rect, const LineStyle& style)
{
    PixelFill fill(painter, style);
    const double width = fill.width();
    const QRectF pixels = fill.toPixels(rect);
    const double left = fill.begin(pixels.left());
    const double top = fill.begin(pixels.top());
    const double right = fill.begin(pixels.right());
    const double bottom = fill.begin(pixels.bottom());
    stretches(left, right + width, width, style.dashed, [&](double from, double to) {
        fill(from, top, to, top + width);
        fill(from, bottom, to, bottom + width);
    });
    stretches(top + width, bottom, width, style.dashed, [&](double from, double to) {
        fill(left, from, left + width, to);
        fill(right, from, right + width, to);
    });
}

void paintUprightLine(
    QPainter& painter, double x, double top, double bottom, const LineStyle& style)
{
    PixelFill fill(painter, style);
    const QRectF pixels = fill.toPixels({ QPointF(x, top), QPointF(x, bottom) });
    const double left = fill.begin(pixels.left());
    stretches(pixels.top(), pixels.bottom(), fill.width(), style.dashed,
        [&](double from, double to) { fill(left, from, left + fill.width(), to); });
}

void paintLevelLine(QPainter& painter, double y, double left, double right, const LineStyle& style)
{
    PixelFill fill(painter, style);
    const QRectF pixels = fill.toPixels({ QPointF(left, y), QPointF(right, y) });
    const double top = fill.begin(pixels.top());
    stretches(pixels.left(), pixels.right(), fill.width(), style.dashed,
        [&](double from, double to) { fill(from, top, to, top + fill.width()); });
}

} // namespace detdiffusion
