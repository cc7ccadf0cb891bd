#pragma once

#include "ui/training/curves/data/axis_scale.h"
#include "ui/training/curves/data/curve_thinning.h"

#include <QPen>

#include <memory>

class QPainter;

namespace detdiffusion {

struct PlottedLine {
    QPen pen;
    CurvePieces pieces; ///< on the axes
};

/// Draws one line after the other into a rectangle. The only place that knows QtCharts. GUI thread.
class CurvePlot {
public:
    CurvePlot();
    ~CurvePlot();

    void setRanges(AxisRange steps, AxisRange values);
    /// The line that is painted next. One replacement per piece, not one per point.
    void setLine(const PlottedLine& line);
    void paint(QPainter& painter, const QRectF& area);

private:
    struct Chart;
    std::unique_ptr<Chart> m_chart;
};

} // namespace detdiffusion
