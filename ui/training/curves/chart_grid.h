#pragma once

#include "ui/training/curves/curve_chart.h"

#include <QGridLayout>

namespace detdiffusion {

/// The charts of a group with a common step axis and crosshair: the most important one above, the
/// others in a row below it.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// By its number among chartGroups().
    void showGroup(int index);
    void setRuns(const std::vector<RunCurves*>& runs);
    void setScales(AxisScale steps, AxisScale values);
    void setCrosshair(std::optional<uint32_t> step);
    std::optional<uint32_t> crosshair() const { return m_crosshair; }
    const CurveView& view() const { return m_view; }
    /// All steps again, and all values.
    void showAll();
    /// The runs have news.
    void refresh();
    /// Something else than the runs changed, such as the smoothing.
    void redraw();
    const QList<CurveChart*>& charts() const { return m_charts; }

Q_SIGNALS:
    void crosshairMoved(std::optional<uint32_t> step);
    void zoomChanged(bool isZoomed);
    void stepChosen(qint64 step);

protected:
    void changeEvent(QEvent* event) override;

private:
    CurveChart* makeChart(const ChartSpec& spec);
    void setSteps(const std::optional<AxisRange>& steps);
    void applyView();

    DrawingTurns m_turns;
    QGridLayout* m_grid;
    QList<CurveChart*> m_charts;
    std::vector<RunCurves*> m_runs;
    CurveView m_view;
    std::optional<uint32_t> m_crosshair;
    int m_group = 0;
};

} // namespace detdiffusion
