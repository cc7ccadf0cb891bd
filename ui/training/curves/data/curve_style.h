#pragma once

#include <QPalette>
#include <QPen>

namespace detdiffusion {

enum class CurveMarker { Circle, Square, Triangle, Diamond };

/// How a curve looks; dashes and markers tell what colours tell, too.
struct CurveStyle {
    QPen pen;
    CurveMarker marker = CurveMarker::Circle;
};

/// The place of a curve in its chart.
struct CurvePlace {
    int curve = 0;
    int curves = 1;
    int run = 0; ///< 0 = the run itself, others are laid over it
    int runs = 1;
    bool isOrdered = false; ///< the curves stand for a rising quantity
};

CurveStyle curveStyle(const CurvePlace& place, const QPalette& palette);
/// Behind an average: what was averaged.
QPen faintPen(const QPen& pen);

/// The outline of a marker around the origin, `size` wide.
QPolygonF markerOutline(CurveMarker marker, double size);

} // namespace detdiffusion
