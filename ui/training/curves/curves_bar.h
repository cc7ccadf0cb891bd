#pragma once

#include "ui/training/curves/data/chart_content.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QMenu>
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
    /// A part is shown: there is a way back to all.
    void setZoomed(bool isZoomed) { m_all->setVisible(isZoomed); }

Q_SIGNALS:
    void groupChosen(int index);
    void smoothingChanged(double weight);
    void scalesChanged();
    void allWanted();
    /// The suffix of the file: "png", "svg" or "csv".
    void exportWanted(const QString& suffix);

private:
    static AxisScale scaleOf(const QAction& action)
    {
        return action.isChecked() ? AxisScale::Logarithmic : AxisScale::Linear;
    }
    QToolButton* button(const QString& text, const QString& tip, QMenu* menu = nullptr);
    QAction* axisAction(const QString& text);
    QMenu* exports();

    QTabBar* m_groups;
    QDoubleSpinBox* m_smoothing;
    QAction* m_logSteps;
    QAction* m_logValues;
    QToolButton* m_all;
};

} // namespace detdiffusion
