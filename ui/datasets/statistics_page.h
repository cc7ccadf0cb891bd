#pragma once

#include "ui/datasets/count_chart.h"
#include "ui/datasets/dataset_prompts.h"
#include "ui/datasets/filter_dialog.h"
#include "ui/datasets/opened_dataset.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include <optional>

namespace detdiffusion {

/// What the open data set has, as charts: classes, sizes, objects per picture, easy and hard.
/// Counted on another thread.
class StatisticsPage : public QWidget {
    Q_OBJECT

public:
    StatisticsPage(OpenedDataset& dataset, DatasetPrompts& prompts, QWidget* parent = nullptr);

    QComboBox& splits() { return *m_splits; }
    /// Nothing while it is being counted.
    const std::optional<DatasetStats>& stats() const { return m_stats; }
    QString summary() const { return m_summary->text(); }
    CountChart& classChart() { return *m_classes; }
    CountChart& sizeChart() { return *m_sizes; }
    CountChart& countChart() { return *m_counts; }
    CountChart& areaChart() { return *m_areas; }
    CountChart& classShareChart() { return *m_classShares; }
    void copyText() const;
    void copyJson() const;
    void savePicture();
    void openFilter();
    FilterDialog* filterDialog() const { return m_filter; }

Q_SIGNALS:
    void counted();
    void problem(const QString& message);
    void notice(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* buttonRow();
    QWidget* charts();
    void fillSplits();
    void recount();
    void countIfSeen();
    void showStats();
    void showClasses();
    void showHistograms();

    OpenedDataset& m_dataset;
    DatasetPrompts& m_prompts;
    std::optional<DatasetStats> m_stats;
    bool m_stale = true;
    int m_ticket = 0; ///< of the counting that is waited for
    QComboBox* m_splits;
    QLabel* m_summary;
    CountChart* m_classes;
    CountChart* m_classShares;
    CountChart* m_sizes;
    CountChart* m_sizeShares;
    CountChart* m_counts;
    CountChart* m_areas;
    QScrollArea* m_scroll;
    QList<QWidget*> m_needStats;
    QPointer<FilterDialog> m_filter;
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
