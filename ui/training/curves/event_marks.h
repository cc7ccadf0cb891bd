#pragma once

#include "ui/training/curves/data/metrics_history.h"

#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace detdiffusion {

/// Marks on the step axis of a chart: each kind has a shape of its own.
class EventMarks {
public:
    EventMarks(QPainter& painter, const QRectF& plot, const QPalette& palette);

    /// Of the same kind and nearly the same place, one is painted.
    void paint(RunEvent::Kind kind, double x);
    /// The shape alone.
    void paintSign(RunEvent::Kind kind, QPointF at);

private:
    QPainter& m_painter;
    QRectF m_plot;
    QColor m_color;
    QColor m_problem;
    QColor m_paper;
    std::vector<double> m_last; ///< by kind
};

/// What happened, in words; empty for what has no mark.
QString eventText(const RunEvent& event);

/// What the marks mean.
class EventLegend : public QWidget {
    Q_OBJECT

public:
    explicit EventLegend(QWidget* parent = nullptr);

    /// All meanings in one row; where there is less room they take more rows.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace detdiffusion
