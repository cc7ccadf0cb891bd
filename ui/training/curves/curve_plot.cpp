#include "ui/training/curves/curve_plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace detdiffusion {

/// A chart without frame, axes and legend, on a scene that no view shows.
struct CurvePlot::Chart {
    QGraphicsScene scene;
    QChart* chart = new QChart;
    QValueAxis* steps = new QValueAxis;
    QValueAxis* values = new QValueAxis;
    std::vector<QLineSeries*> series; ///< kept for the next lines

    Chart()
    {
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->legend()->hide();
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->addAxis(steps, Qt::AlignBottom);
        chart->addAxis(values, Qt::AlignLeft);
        steps->setVisible(false);
        values->setVisible(false);
    }

    QLineSeries& at(size_t index)
    {
        while (series.size() <= index) {
            auto* made = new QLineSeries;
            chart->addSeries(made);
            made->attachAxis(steps);
            made->attachAxis(values);
            series.push_back(made);
        }
        return *series[index];
    }
};

CurvePlot::CurvePlot()
    : m_chart(std::make_unique<Chart>())
{
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setRanges(AxisRange steps, AxisRange values)
{
    m_chart->steps->setRange(steps.low, steps.high);
    m_chart->values->setRange(values.low, values.high);
}

void CurvePlot::setLine(const PlottedLine& line)
{
    size_t used = 0;
    for (const auto& piece : line.pieces) {
        auto& series = m_chart->at(used++);
        series.setPen(line.pen);
        series.replace(piece);
    }
    for (; used < m_chart->series.size(); ++used)
        m_chart->series[used]->clear();
}

void CurvePlot::paint(QPainter& painter, const QRectF& area)
{
    const QRectF place({ 0, 0 }, area.size());
    m_chart->chart->setGeometry(place);
    m_chart->chart->setPlotArea(place);
    m_chart->scene.setSceneRect(place);
    painter.save();
    // QtCharts fills dotted lines with whatever brush it finds.
    painter.setBrush(Qt::NoBrush);
    m_chart->scene.render(&painter, area, place, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace detdiffusion
