#pragma once

#include <QColor>
#include <QPainter>

namespace detdiffusion {

struct FrameStyle {
    QColor color;
    double width = 1.0; ///< in screen pixels, at every zoom
    bool dashed = false;
};

/// The outline of a rectangle in whole pixels of the device: crisp at every scale, and many times
/// faster than a stroked path, which counts with a thousand boxes.
void paintFrame(QPainter& painter, const QRectF& rect, const FrameStyle& style);

} // namespace detdiffusion
