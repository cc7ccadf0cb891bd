#pragma once

#include "core/perception/label_decision.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>

class QGridLayout;

namespace detdiffusion {

/// The limits of Equation 2, and how several detectors become one answer.
class LabellingLimits : public QWidget {
    Q_OBJECT

public:
    explicit LabellingLimits(QWidget* parent = nullptr);

    LabelRule rule() const;
    void setRule(const LabelRule& rule);
    /// Combining is offered from two on.
    void setDetectorCount(int count);

    QDoubleSpinBox& score() { return *m_score; }
    QDoubleSpinBox& overlap() { return *m_overlap; }
    QCheckBox& classAware() { return *m_classAware; }
    QComboBox& combination() { return *m_combination; }

Q_SIGNALS:
    void ruleChanged();

private:
    QDoubleSpinBox* addLimit(
        QGridLayout& grid, const QString& name, const QString& help, double lowest);

    QDoubleSpinBox* m_score;
    QDoubleSpinBox* m_overlap;
    QCheckBox* m_classAware;
    QLabel* m_combinationName;
    QComboBox* m_combination;
};

} // namespace detdiffusion
