#include "ui/datasets/count_chart.h"

#include "ui/support/colors.h"

#include <QBarSeries>
#include <QChart>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int kRowHeight = 26; // names that have less room become dots
constexpr int kSurroundings = 110; ///< title, legend and axis
constexpr int kColumnsHeight = 250;
constexpr double kPercent = 100.0;
constexpr double kBarWidth = 0.76;

} // namespace

CountChart::CountChart(const QString& title, QWidget* parent)
    : LabellingChart(parent)
{
    setTitle(title);
    CountChart::applyColors(); // virtual only later
}

void CountChart::setTitle(const QString& title)
{
    chart()->setTitle(title);
    setAccessibleName(title);
}

void CountChart::setRows(
    const QStringList& names, const std::vector<PerceptionCounts>& rows, bool shares)
{
    m_sets = { { new QBarSet(tr("Easy")), Perception::Easy },
        { new QBarSet(tr("Hard")), Perception::Hard },
        { new QBarSet(tr("Unset")), Perception::Unset } };
    m_largest = shares ? kPercent : 0.0;
    const std::vector<PerceptionCounts> upwards(rows.rbegin(), rows.rend());
    for (const auto& row : upwards) { // charts begin at the bottom
        m_sets[0].first->append(static_cast<double>(row.easy));
        m_sets[1].first->append(static_cast<double>(row.hard));
        m_sets[2].first->append(static_cast<double>(row.unset));
        if (!shares)
            m_largest = std::max(m_largest, static_cast<double>(row.total()));
    }
    QAbstractBarSeries* bars = nullptr;
    if (shares)
        bars = new QHorizontalPercentBarSeries;
    else
        bars = new QHorizontalStackedBarSeries;
    setFixedHeight(kSurroundings + kRowHeight * static_cast<int>(names.size()));
    show(bars, names, Qt::AlignLeft, shares ? QStringLiteral("%.0f %%") : QStringLiteral("%.0f"));
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->show();
}

void CountChart::setColumns(const QStringList& names, const std::vector<int64_t>& counts)
{
    m_sets = { { new QBarSet(title()), Perception::Easy } };
    m_largest = 0.0;
    for (const int64_t count : counts) {
        m_sets[0].first->append(static_cast<double>(count));
        m_largest = std::max(m_largest, static_cast<double>(count));
    }
    setFixedHeight(kColumnsHeight);
    show(new QBarSeries, names, Qt::AlignBottom, QStringLiteral("%.0f"));
}

void CountChart::show(
    QAbstractBarSeries* bars, const QStringList& names, Qt::Alignment rows, const QString& format)
{
    m_names = names;
    chart()->removeAllSeries();
    const auto old = chart()->axes();
    for (auto* axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const auto& [set, perception] : m_sets)
        bars->append(set);
    bars->setBarWidth(kBarWidth);
    chart()->addSeries(bars);
    auto* categories = new QBarCategoryAxis;
    categories->append(rows == Qt::AlignLeft ? QStringList(names.rbegin(), names.rend()) : names);
    categories->setGridLineVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0.0, std::max(1.0, m_largest));
    values->setLabelFormat(format);
    chart()->addAxis(categories, rows);
    chart()->addAxis(values, rows == Qt::AlignLeft ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    if (m_largest < kPercent || format.endsWith(QLatin1Char('%')))
        values->setTickCount(5);
    else
        values->applyNiceNumbers();
    applyColors();
}

/// Solid, hatched, dotted: readable without colour.
QBrush CountChart::brush(Perception perception) const
{
    if (perception == Perception::Easy)
        return easyBrush();
    if (perception == Perception::Hard)
        return hardBrush();
    return blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.25);
}

void CountChart::applyColors()
{
    LabellingChart::applyColors();
    for (const auto& [set, perception] : m_sets) {
        set->setBrush(brush(perception));
        set->setPen(
            QPen(blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.5)));
    }
}

} // namespace detdiffusion
