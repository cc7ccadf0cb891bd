#pragma once

#include "core/data/dataset_stats.h"
#include "ui/datasets/labelling_charts.h"

#include <QStringList>

class QAbstractBarSeries;

namespace detdiffusion {

/// Bars that count objects or pictures.
class CountChart : public LabellingChart {
    Q_OBJECT

public:
    explicit CountChart(const QString& title, QWidget* parent = nullptr);

    QString title() const { return chart()->title(); }
    void setTitle(const QString& title);
    /// Rows from top to bottom: how many are easy, hard and without attribute, or, as `shares`,
    /// what part of each row.
    void setRows(const QStringList& names, const std::vector<PerceptionCounts>& rows, bool shares);
    /// Columns from left to right.
    void setColumns(const QStringList& names, const std::vector<int64_t>& counts);
    /// Of the longest bar, in objects or per cent.
    double largest() const { return m_largest; }
    const QStringList& names() const { return m_names; }

protected:
    void applyColors() override;

private:
    void show(QAbstractBarSeries* bars, const QStringList& names, Qt::Alignment rows,
        const QString& format);
    QBrush brush(Perception perception) const;

    QStringList m_names;
    std::vector<std::pair<QBarSet*, Perception>> m_sets;
    double m_largest = 0.0;
};

} // namespace detdiffusion
