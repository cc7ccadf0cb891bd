#pragma once

#include <QColor>
#include <QPainter>

namespace detdiffusion {

struct LineStyle {
    QColor color;
    double width = 1.0; ///< in screen pixels, at every zoom
    bool dashed = false;
};

// Lines of whole pixels of the device: crisp at every scale, and many times faster than stroked
// paths, which counts with a thousand boxes.

/// The outline of a rectangle.
void paintFrame(QPainter& painter, const QRectF& rect, const LineStyle& style);
void paintUprightLine(
    QPainter& painter, double x, double top, double bottom, const LineStyle& style);
void paintLevelLine(QPainter& painter, double y, double left, double right, const LineStyle& style);

} // namespace detdiffusion
