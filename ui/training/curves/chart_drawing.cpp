#include "ui/training/curves/chart_drawing.h"

#include "ui/training/curves/data/curve_clipping.h"

#include <QPaintEngine>

namespace detdiffusion {

ChartDrawing::ChartDrawing(Order order, CurvePlot& plot)
    : m_order(std::move(order))
    , m_plot(plot)
    , m_builder(m_order.request, m_order.look.palette)
{
}

bool ChartDrawing::advance(QPainter& painter)
{
    if (!m_painter) {
        if (!m_builder.advance())
            begin(painter);
        return true;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_drawn < m_lines.size()) {
        drawLine(painter, std::move(m_lines[m_drawn++]));
        return true;
    }
    if (!m_content.isEmpty())
        m_painter->paintFront(painter);
    return false;
}

void ChartDrawing::begin(QPainter& painter)
{
    m_content = std::move(m_builder.content());
    m_painter.emplace(m_order.request.spec, m_content, view(), m_order.look);
    m_painter->layOut(m_order.area);
    m_painter->paintFrame(painter);
    // Averages above all that was averaged.
    for (const auto& curve : m_content.curves)
        if (!curve.faint.empty())
            m_lines.push_back({ faintPen(curve.style.pen), curve.faint });
    for (const auto& curve : m_content.curves)
        m_lines.push_back({ m_painter->linePen(curve), curve.line });
}

void ChartDrawing::drawLine(QPainter& painter, PlottedLine line)
{
    // Drawings of Qt's know no clipping.
    if (painter.paintEngine()->type() == QPaintEngine::SVG)
        line.pieces = clipped(line.pieces, m_content.steps, m_content.values);
    m_plot.setRanges(m_content.steps, m_content.values);
    m_plot.setLine(line);
    m_plot.paint(painter, m_painter->plot());
}

} // namespace detdiffusion
