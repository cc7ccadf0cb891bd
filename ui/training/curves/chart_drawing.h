#pragma once

#include "ui/training/curves/chart_painter.h"
#include "ui/training/curves/curve_plot.h"

namespace detdiffusion {

/// A picture of a chart in the making. It is drawn in parts that take a few milliseconds each,
/// however long the runs are, so that input can be answered between them. GUI thread.
class ChartDrawing {
public:
    struct Order {
        ChartRequest request; ///< its spec and runs stay until the drawing goes
        ChartPainter::Look look;
        QRectF area;
    };
    /// `plot` is used in turn with other drawings.
    ChartDrawing(Order order, CurvePlot& plot);

    /// Draws a part; false when there is nothing left to draw. Each part can have a painter of its
    /// own, as long as all paint the same picture.
    bool advance(QPainter& painter);
    const ChartContent& content() const { return m_content; }
    /// Valid when all is drawn.
    const ChartPainter& painter() const { return *m_painter; }
    const CurveView& view() const { return m_order.request.view; }

private:
    void begin(QPainter& painter);
    void drawLine(QPainter& painter, PlottedLine line);

    Order m_order;
    CurvePlot& m_plot;
    ContentBuilder m_builder;
    ChartContent m_content;
    std::optional<ChartPainter> m_painter;
    std::vector<PlottedLine> m_lines;
    size_t m_drawn = 0;
};

} // namespace detdiffusion
