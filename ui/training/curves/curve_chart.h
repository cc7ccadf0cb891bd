#pragma once

#include "ui/training/curves/chart_painter.h"
#include "ui/training/curves/curve_plot.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace detdiffusion {

/// One chart over the steps of runs: zoom with the wheel at the cursor or by drawing a rectangle,
/// move with the middle button or Shift, a double click shows all; the same with keys. What is
/// drawn is kept as a picture, so that the crosshair costs little.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    /// At most ten pictures a second follow new data.
    static constexpr int kRedrawInterval = 100;

    explicit CurveChart(ChartSpec spec, QWidget* parent = nullptr);

    const ChartSpec& spec() const { return m_spec; }
    void setSpec(ChartSpec spec);
    /// Larger letters.
    void setProminent(bool isProminent);
    /// Not owned; the first is the run itself. None while there is nothing to show.
    void setRuns(std::vector<RunCurves*> runs);
    void setView(const CurveView& view);
    void setCrosshair(std::optional<uint32_t> step);
    std::optional<uint32_t> crosshair() const { return m_crosshair; }
    /// The runs have news: drawn with the next picture, which is soon, or as soon as it is seen.
    void refresh();
    /// As it was drawn last.
    const ChartContent& content() const { return m_content; }
    /// Where the lines are, in the widget.
    QRectF plotArea() const { return m_painter ? m_painter->plot() : QRectF(); }
    QPointF placeOf(double step, double value) const;
    /// Draws it anew, without crosshair, at any size.
    void paintTo(QPainter& painter, const QRectF& area);

    QSize minimumSizeHint() const override { return { 180, 150 }; }

Q_SIGNALS:
    /// Steps to be shown by all charts; all if there is none.
    void stepsWanted(const std::optional<detdiffusion::AxisRange>& steps);
    void crosshairWanted(std::optional<uint32_t> step);
    /// A point was clicked, or Return pressed.
    void stepChosen(qint64 step);
    /// The picture was drawn anew.
    void redrawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Click, Band, Move };

    void invalidate();
    void draw();
    void compose(QPainter& painter, const QRectF& area, double pixelRatio);
    std::vector<PlottedLine> lines() const;

    AxisRange shownSteps() const;
    void wantAxisRange(AxisRange onAxis);
    void zoomSteps(double place, double factor);
    void zoomValues(double place, double factor);
    void moveBy(QPointF pixels);
    void zoomToBand();
    void showAll();
    std::optional<uint32_t> pointAt(QPointF position) const;
    const MetricSeries* longestSeries() const;
    void hover(QPointF position);
    void moveCrosshair(int points);
    bool pressCrosshairKey(const QKeyEvent& event);
    bool pressViewKey(const QKeyEvent& event);
    void describe();

    ChartSpec m_spec;
    std::vector<RunCurves*> m_runs;
    CurveView m_view;
    std::optional<AxisRange> m_values; ///< zoomed to, on the axis
    ChartContent m_content;
    std::optional<ChartPainter> m_painter;
    CurvePlot m_plot;
    QPixmap m_picture;
    bool m_isCurrent = false;
    bool m_isProminent = false;
    QTimer m_redraw;
    std::optional<uint32_t> m_crosshair;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_moved;
    QTimer m_click; ///< waits whether it becomes a double click
    uint32_t m_clicked = 0;
};

} // namespace detdiffusion
