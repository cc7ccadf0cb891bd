#pragma once

#include "core/perception/verdict.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>

#include <array>

namespace detdiffusion {

/// One line of the table.
struct VerdictRow {
    QString picture; ///< of a pair, which half
    QString box;
    Perception asked = Perception::Unset;
    QString verdict;
    QString score;
    QString overlap;
};

/// What the detector makes of the pictures shown: limits, one line per box, asked against found,
/// and painting on with other seeds until the verdicts are as wanted.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    MatchRule rule() const;
    void setRule(const MatchRule& rule);
    SearchGoal goal() const;
    int budget() const { return m_budget->value(); }
    QPushButton& searchButton() { return *m_search; }
    QTableWidget& table() { return *m_table; }
    QString summary() const { return m_summary->text(); }

    /// Empty: none is chosen.
    void setDetector(const QString& name, const QString& description);
    /// Said instead of the table.
    void showHint(const QString& text);
    void showVerdicts(const std::vector<VerdictRow>& rows, const AskedAndFound& count, int extras);
    QSize sizeHint() const override { return { 900, 190 }; }

Q_SIGNALS:
    void detectorRequested();
    /// A limit has moved.
    void ruleChanged();
    void searchRequested();
    void languageChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* limitColumn();
    QLayout* tableColumn();
    QLayout* outcomeColumn();
    /// `name` is not translated yet.
    QSlider* addSlider(QLayout& column, const char* name, double value);
    QLayout* agreementGrid();
    QLayout* searchRow();

    QLabel* m_detector;
    QSlider* m_score;
    QSlider* m_overlap;
    QTableWidget* m_table;
    QLabel* m_hint;
    QLabel* m_summary;
    std::array<QLabel*, 4> m_counts {};
    QComboBox* m_goal;
    QSpinBox* m_budget;
    QPushButton* m_search;
};

} // namespace detdiffusion
