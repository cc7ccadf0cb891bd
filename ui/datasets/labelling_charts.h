#pragma once

#include "core/perception/label_decision.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QValueAxis>

class QAreaSeries;
class QLineSeries;

namespace detdiffusion {

/// A chart without frame and animation, in the colours of the palette.
class LabellingChart : public QChartView {
    Q_OBJECT

public:
    explicit LabellingChart(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    virtual void applyColors();

    /// Easy is solid, hard hatched: readable without colour.
    QBrush easyBrush() const;
    QBrush hardBrush() const;
};

/// The share of easy and hard objects, a row per name.
class ShareChart : public LabellingChart {
    Q_OBJECT

public:
    explicit ShareChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// Says which colour is which, above the rows.
    void showLegend();
    void setWords(const QString& easy, const QString& hard);
    /// Top to bottom.
    void setNames(const QStringList& names);
    /// One per name.
    void setCounts(const std::vector<PerceptionCount>& counts);
    const std::vector<PerceptionCount>& counts() const { return m_counts; }

protected:
    void applyColors() override;

private:
    /// Of a name, and the other way round.
    int barOf(int name) const;
    void showRow(int bar);

    int m_legendHeight = 0;
    QStringList m_names;
    std::vector<PerceptionCount> m_counts;
    QBarSet* m_easy;
    QBarSet* m_hard;
    QBarCategoryAxis* m_rows;
    QValueAxis* m_percent;
};

/// How many objects have which decisive score or overlap, and where the limit cuts them.
class LimitChart : public LabellingChart {
    Q_OBJECT

public:
    explicit LimitChart(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setHistogram(const LimitHistogram& histogram, double limit);

protected:
    void applyColors() override;

private:
    QAreaSeries* addArea(QLineSeries*& upper);

    QLineSeries* m_below;
    QLineSeries* m_above;
    QLineSeries* m_limit;
    QAreaSeries* m_hard;
    QAreaSeries* m_easy;
    QValueAxis* m_values;
    QValueAxis* m_objects;
};

} // namespace detdiffusion
