#pragma once

#include "core/data/dataset_filter.h"
#include "ui/datasets/dataset_contents.h"
#include "ui/datasets/dataset_prompts.h"

#include <QCheckBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

#include <memory>

namespace detdiffusion {

/// A split of the data set that is to be filtered.
struct FilterSource {
    std::shared_ptr<const DatasetContents> contents;
    int split = 0;
    QString path; ///< of the data set
};

/// The rules of the paper's benchmark, or others: shows at once how much every rule takes, and
/// writes what is left into a new COCO file. Counts and writes on another thread.
class FilterDialog : public QDialog {
    Q_OBJECT

public:
    FilterDialog(FilterSource source, DatasetPrompts& prompts, QWidget* parent = nullptr);

    FilterRules rules() const;
    QDoubleSpinBox& minimumArea() { return *m_area; }
    QSpinBox& fewest() { return *m_fewest; }
    QSpinBox& most() { return *m_most; }
    /// What the rules take; empty while it is being counted.
    QString report() const { return m_report->text(); }
    QString problem() const { return m_problem->text(); }
    /// Never replaces a file.
    void write();

Q_SIGNALS:
    void counted();
    void written(const QString& path);

private:
    QLayout* ruleRows();
    void recount();
    void showReport(const FilterReport& report);

    FilterSource m_source;
    DatasetPrompts& m_prompts;
    int m_ticket = 0; ///< of the counting that is waited for
    QDoubleSpinBox* m_area;
    QSpinBox* m_fewest;
    QSpinBox* m_most;
    QCheckBox* m_crowds;
    QLineEdit* m_without;
    QLabel* m_report;
    QLabel* m_problem;
    QPushButton* m_write;
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
