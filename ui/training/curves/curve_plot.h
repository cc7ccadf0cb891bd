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

/// Draws lines into a rectangle. The only place that knows QtCharts. GUI thread.
class CurvePlot {
public:
    CurvePlot();
    ~CurvePlot();

    void setRanges(AxisRange steps, AxisRange values);
    /// In the order in which they lie on each other. One replacement per line, not one per point.
    void setLines(const std::vector<PlottedLine>& lines);
    void paint(QPainter& painter, const QRectF& area);

private:
    struct Chart;
    std::unique_ptr<Chart> m_chart;
};

} // namespace detdiffusion
