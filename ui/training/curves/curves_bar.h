#pragma once

#include "ui/training/curves/data/chart_content.h"

#include <QDoubleSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace detdiffusion {

/// Above the charts: which ones, and how they are drawn.
class CurvesBar : public QWidget {
    Q_OBJECT

public:
    explicit CurvesBar(QWidget* parent = nullptr);

    int group() const { return m_groups->currentIndex(); }
    void chooseGroup(int index) { m_groups->setCurrentIndex(index); }
    double smoothing() const { return m_smoothing->value(); }
    AxisScale stepScale() const { return scaleOf(*m_logSteps); }
    AxisScale valueScale() const { return scaleOf(*m_logValues); }
    /// Something can be shown that is not: a part is zoomed to.
    void setZoomed(bool isZoomed) { m_all->setEnabled(isZoomed); }

Q_SIGNALS:
    void groupChosen(int index);
    void smoothingChanged(double weight);
    void scalesChanged();
    void allWanted();
    /// The suffix of the file: "png", "svg" or "csv".
    void exportWanted(const QString& suffix);

private:
    static AxisScale scaleOf(const QToolButton& button)
    {
        return button.isChecked() ? AxisScale::Logarithmic : AxisScale::Linear;
    }
    QToolButton* button(const QString& text, const QString& tip);
    void fillExports(QToolButton& button);

    QTabBar* m_groups;
    QDoubleSpinBox* m_smoothing;
    QToolButton* m_logSteps;
    QToolButton* m_logValues;
    QToolButton* m_all;
};

} // namespace detdiffusion
