#pragma once

#include "ui/training/curves/chart_drawing.h"
#include "ui/training/curves/drawing_turns.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace detdiffusion {

/// One chart over the steps of runs: zoom with the wheel at the cursor or by drawing a rectangle,
/// move with the middle button or Shift, a double click shows all; the same with keys. What is
/// drawn is kept as a picture, so that the crosshair costs little; of long runs the last one is
/// shown until the next is drawn.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    /// At most ten pictures a second follow new data.
    static constexpr int kRedrawInterval = 100;

    /// `turns` outlive it.
    CurveChart(ChartSpec spec, DrawingTurns& turns, QWidget* parent = nullptr);

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
    /// The averages changed.
    void redraw() { invalidate(); }
    /// As it was drawn last.
    const ChartContent& content() const;
    /// Where the lines are, in the widget.
    QRectF plotArea() const { return m_shown ? m_shown->painter().plot() : QRectF(); }
    QPointF placeOf(double step, double value) const;
    /// Draws it anew, without crosshair, at any size.
    void paintTo(QPainter& painter, const QRectF& area);
    /// Draws a part of the next picture; false when it is done, or there is none.
    bool drawPart();

    QSize minimumSizeHint() const override { return { 150, 120 }; }

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
    void followNews();
    bool isLong() const;
    ChartPainter::Look look() const;
    ChartDrawing::Order order(const QRectF& area, double pixelRatio) const;
    void beginDrawing();
    void showDrawn();
    void paintWaiting(QPainter& painter) const;
    void paintBand(QPainter& painter) const;

    bool isReady() const;

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
    DrawingTurns& m_turns;
    CurvePlot m_plot;
    std::unique_ptr<ChartDrawing> m_shown;
    QPixmap m_picture;
    std::unique_ptr<ChartDrawing> m_next;
    QPixmap m_nextPicture;
    double m_drawingTime = 0.0; ///< ms, of the next picture
    bool m_isCurrent = false; ///< nothing has changed since the last drawing began
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
