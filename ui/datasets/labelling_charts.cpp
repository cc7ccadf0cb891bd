#include "ui/datasets/labelling_charts.h"

#include "ui/support/colors.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int kRowHeight = 25; // QtCharts shows no label in less
constexpr int kAxisHeight = 46;
constexpr int kLegendHeight = 30;
constexpr int kLimitHeight = 130;
constexpr double kPercent = 100.0;

/// The outline of a histogram between two values.
QList<QPointF> outline(const LimitHistogram& histogram, double from, double to)
{
    constexpr double kWidth = 1.0 / kLimitBins;
    QList<QPointF> points;
    for (int i = 0; i < kLimitBins; ++i) {
        const double left = std::max(from, i * kWidth);
        const double right = std::min(to, (i + 1) * kWidth);
        if (left >= right)
            continue;
        const double height = histogram[static_cast<size_t>(i)];
        points << QPointF(left, height) << QPointF(right, height);
    }
    return points;
}

} // namespace

LabellingChart::LabellingChart(QWidget* parent)
    : QChartView(new QChart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void LabellingChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void LabellingChart::applyColors()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    chart()->setBackgroundBrush(base);
    chart()->setTitleBrush(text);
    chart()->setTitleFont(font());
    chart()->legend()->setLabelColor(text);
    for (auto* axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLinePenColor(blended(base, text, 0.4));
        axis->setGridLineColor(blended(base, text, 0.15));
    }
}

QBrush LabellingChart::easyBrush() const
{
    return palette().color(QPalette::Highlight);
}

QBrush LabellingChart::hardBrush() const
{
    const QColor base = palette().color(QPalette::Base);
    return { blended(base, palette().color(QPalette::Text), 0.55), Qt::BDiagPattern };
}

ShareChart::ShareChart(const QString& accessibleName, QWidget* parent)
    : LabellingChart(parent)
    , m_easy(new QBarSet({}))
    , m_hard(new QBarSet({}))
    , m_rows(new QBarCategoryAxis)
    , m_percent(new QValueAxis)
{
    setAccessibleName(accessibleName);
    auto* bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(0.72);
    bars->append(m_easy);
    bars->append(m_hard);
    chart()->addSeries(bars);
    m_rows->setGridLineVisible(false);
    m_percent->setRange(0.0, kPercent);
    m_percent->setTickCount(5);
    m_percent->setLabelFormat(QStringLiteral("%.0f %%"));
    chart()->addAxis(m_rows, Qt::AlignLeft);
    chart()->addAxis(m_percent, Qt::AlignBottom);
    bars->attachAxis(m_rows);
    bars->attachAxis(m_percent);
    connect(bars, &QAbstractBarSeries::hovered, this, [this](bool inside, int row) {
        if (inside)
            showRow(row);
        else
            QToolTip::hideText();
    });
    ShareChart::applyColors(); // virtual only later
}

void ShareChart::showRow(int bar)
{
    const int index = barOf(bar);
    const auto& count = m_counts.at(static_cast<size_t>(index));
    QToolTip::showText(QCursor::pos(),
        tr("%1: %2 easy, %3 hard").arg(m_names[index]).arg(count.easy).arg(count.hard), this);
}

void ShareChart::showLegend()
{
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->show();
    m_legendHeight = kLegendHeight;
}

void ShareChart::setWords(const QString& easy, const QString& hard)
{
    m_easy->setLabel(easy);
    m_hard->setLabel(hard);
}

/// Bars count from the bottom.
int ShareChart::barOf(int name) const
{
    return static_cast<int>(m_names.size()) - 1 - name;
}

void ShareChart::setNames(const QStringList& names)
{
    m_names = names;
    m_counts.assign(static_cast<size_t>(names.size()), {});
    m_easy->remove(0, m_easy->count());
    m_hard->remove(0, m_hard->count());
    m_easy->append(QList<qreal>(names.size(), 0.0));
    m_hard->append(QList<qreal>(names.size(), 0.0));
    setFixedHeight(static_cast<int>(names.size()) * kRowHeight + kAxisHeight + m_legendHeight);
}

void ShareChart::setCounts(const std::vector<PerceptionCount>& counts)
{
    QStringList labels;
    for (int i = 0; i < m_names.size(); ++i) {
        const auto& count = counts.at(static_cast<size_t>(i));
        m_easy->replace(barOf(i), kPercent * count.easyShare());
        m_hard->replace(barOf(i), kPercent * count.hardShare());
        labels.prepend(tr("%1  %2 / %3").arg(m_names[i]).arg(count.easy).arg(count.total()));
    }
    m_counts = counts;
    m_rows->setCategories(labels);
}

void ShareChart::applyColors()
{
    LabellingChart::applyColors();
    const QPen edge(
        blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55));
    m_easy->setBrush(easyBrush());
    m_easy->setPen(QPen(easyBrush().color()));
    m_hard->setBrush(hardBrush());
    m_hard->setPen(edge);
}

LimitChart::LimitChart(QWidget* parent)
    : LabellingChart(parent)
    , m_limit(new QLineSeries)
    , m_hard(addArea(m_below))
    , m_easy(addArea(m_above))
    , m_values(new QValueAxis)
    , m_objects(new QValueAxis)
{
    setFixedHeight(kLimitHeight);
    chart()->addSeries(m_limit);
    m_values->setRange(0.0, 1.0);
    m_values->setTickCount(6);
    m_values->setLabelFormat(QStringLiteral("%.1f"));
    m_values->setGridLineVisible(false);
    m_objects->setTickCount(3);
    m_objects->setLabelFormat(QStringLiteral("%d"));
    chart()->addAxis(m_values, Qt::AlignBottom);
    chart()->addAxis(m_objects, Qt::AlignLeft);
    for (auto* series : chart()->series()) {
        series->attachAxis(m_values);
        series->attachAxis(m_objects);
    }
    LimitChart::applyColors(); // virtual only later
}

void LimitChart::setTitle(const QString& title)
{
    setAccessibleName(title);
    chart()->setTitle(title);
}

QAreaSeries* LimitChart::addArea(QLineSeries*& upper)
{
    upper = new QLineSeries(this);
    auto* area = new QAreaSeries(upper);
    chart()->addSeries(area);
    return area;
}

void LimitChart::setHistogram(const LimitHistogram& histogram, double limit)
{
    const int most = std::max(2, *std::max_element(histogram.begin(), histogram.end()));
    m_below->replace(outline(histogram, 0.0, limit));
    m_above->replace(outline(histogram, limit, 1.0));
    m_limit->replace(QList<QPointF> { { limit, 0.0 }, { limit, double(most) } });
    m_objects->setRange(0.0, most);
}

void LimitChart::applyColors()
{
    LabellingChart::applyColors();
    m_hard->setBrush(hardBrush());
    m_hard->setPen(QPen(hardBrush().color()));
    m_easy->setBrush(easyBrush());
    m_easy->setPen(QPen(easyBrush().color()));
    m_limit->setPen(QPen(palette().color(QPalette::Text), 2.0));
}

} // namespace detdiffusion
