#pragma once

#include "ui/datasets/labelling_charts.h"
#include "ui/datasets/labelling_findings.h"
#include "ui/datasets/labelling_limits.h"

#include <QLabel>

namespace detdiffusion {

/// The limits, and what they make of the whole data set: easy and hard by size and by class, and
/// the scores and overlaps on which the limits decide. Two columns for a splitter.
class LabellingOverview : public QObject {
    Q_OBJECT

public:
    explicit LabellingOverview(QObject* parent = nullptr);

    /// Both belong to whoever shows them.
    QWidget* limitsColumn() { return m_limitsColumn; }
    QWidget* sharesColumn() { return m_sharesColumn; }

    void setObjects(const CocoDataset& objects);
    void setDetectorCount(int count);
    /// Null: nothing is decided.
    void setDecision(const LabelDecisionPtr& decision, const LabelRule& rule);

    LabellingLimits& limits() { return *m_limits; }
    ShareChart& sizeChart() { return *m_sizes; }
    ShareChart& classChart() { return *m_classes; }
    QString agreement() const { return m_agreement->text(); }
    /// Says what is put together in the language of the moment.
    void retranslate();

private:
    QWidget* buildLimits();
    QWidget* buildShares();
    void show();
    void showAgreement();

    LabellingLimits* m_limits;
    LimitChart* m_scores;
    LimitChart* m_overlaps;
    QLabel* m_withoutMatch;
    ShareChart* m_sizes;
    ShareChart* m_classes;
    QLabel* m_agreement;
    QWidget* m_limitsColumn;
    QWidget* m_sharesColumn;
    size_t m_categoryCount = 0;
    std::vector<size_t> m_classOrder; ///< of the chart's rows: positions in the categories
    LabelDecisionPtr m_decision;
    LabelRule m_rule;
    int m_detectorCount = 0; ///< that have findings
};

} // namespace detdiffusion
