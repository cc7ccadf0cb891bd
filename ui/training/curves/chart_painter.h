#pragma once

#include "ui/training/curves/data/axis_ticks.h"
#include "ui/training/curves/data/chart_content.h"

#include <QFont>
#include <QPainter>

namespace detdiffusion {

/// Everything of a chart but its lines: title, axes, legend, marks of events. Laid out for a size,
/// which decides where the lines go.
class ChartPainter {
public:
    struct Look {
        QPalette palette;
        QFont font;
        bool hasFocus = false;
        bool isProminent = false;
    };
    ChartPainter(
        const ChartSpec& spec, const ChartContent& content, const CurveView& view, Look look);

    /// Finds places for everything.
    void layOut(const QRectF& area);
    const QRectF& plot() const { return m_plot; }
    /// From the axes to the picture.
    QPointF toPicture(QPointF onAxes) const;
    QPointF toAxes(QPointF inPicture) const;

    /// The pen of a curve: dashes that go up and down at every point could not be followed.
    QPen linePen(const ShownCurve& curve) const;
    /// Below the lines.
    void paintFrame(QPainter& painter) const;
    /// Above the lines: markers, and names at the ends of ordered curves.
    void paintFront(QPainter& painter) const;
    void paintLegend(QPainter& painter, std::optional<uint32_t> step) const;
    void paintCrosshair(QPainter& painter, uint32_t step) const;

private:
    static constexpr double kGap = 5;
    static constexpr double kSwatch = 26; ///< a line and a marker, in the legend
    static constexpr double kMarker = 7;

    void paintTicks(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;
    void paintEndNames(QPainter& painter) const;
    void paintMarkers(QPainter& painter, size_t index) const;
    bool hasMarkers(const ShownCurve& curve) const;
    void paintStep(QPainter& painter, uint32_t step, double x) const;
    void paintEventsAt(QPainter& painter, double x) const;
    QString readingText(const ShownCurve& curve, std::optional<uint32_t> step) const;
    double widestLabel(const std::vector<AxisTick>& ticks) const;
    void layOutLegend(double top);

    const ChartSpec& m_spec;
    const ChartContent& m_content;
    CurveView m_view;
    Look m_look;
    QFont m_titleFont;
    QRectF m_area;
    QRectF m_plot;
    std::vector<AxisTick> m_stepTicks;
    std::vector<AxisTick> m_valueTicks;
    std::vector<QRectF> m_legend; ///< a place for each curve
};

} // namespace detdiffusion
