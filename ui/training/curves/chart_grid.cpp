#include "ui/training/curves/chart_grid.h"

#include <QEvent>

namespace detdiffusion {

namespace {

constexpr int kGap = 8;
constexpr int kUpperShare = 6;
constexpr int kLowerShare = 5;

} // namespace

ChartGrid::ChartGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    showGroup(0);
}

CurveChart* ChartGrid::makeChart(const ChartSpec& spec)
{
    auto* chart = new CurveChart(spec, m_turns);
    chart->setRuns(m_runs);
    chart->setView(m_view);
    chart->setCrosshair(m_crosshair);
    connect(chart, &CurveChart::stepsWanted, this, &ChartGrid::setSteps);
    connect(chart, &CurveChart::stepChosen, this, &ChartGrid::stepChosen);
    connect(chart, &CurveChart::crosshairWanted, this, [this](std::optional<uint32_t> step) {
        setCrosshair(step);
        Q_EMIT crosshairMoved(step);
    });
    return chart;
}

void ChartGrid::showGroup(int index)
{
    m_group = index;
    qDeleteAll(std::exchange(m_charts, {}));
    const ChartGroup group = chartGroups()[static_cast<size_t>(index)];
    for (const auto& spec : group.charts)
        m_charts << makeChart(spec);
    const int below = std::max(static_cast<int>(m_charts.size()) - 1, 1);
    m_charts.front()->setProminent(true);
    m_grid->addWidget(m_charts.front(), 0, 0, 1, below);
    for (int i = 1; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts[i], 1, i - 1);
    m_grid->setRowStretch(0, kUpperShare);
    m_grid->setRowStretch(1, m_charts.size() > 1 ? kLowerShare : 0);
}

void ChartGrid::setRuns(const std::vector<RunCurves*>& runs)
{
    m_runs = runs;
    for (auto* chart : m_charts)
        chart->setRuns(runs);
}

void ChartGrid::setScales(AxisScale steps, AxisScale values)
{
    m_view.stepScale = steps;
    m_view.valueScale = values;
    applyView();
}

void ChartGrid::setSteps(const std::optional<AxisRange>& steps)
{
    m_view.steps = steps;
    applyView();
    Q_EMIT zoomChanged(steps.has_value());
}

void ChartGrid::showAll()
{
    setSteps(std::nullopt);
}

void ChartGrid::applyView()
{
    for (auto* chart : m_charts)
        chart->setView(m_view);
}

void ChartGrid::setCrosshair(std::optional<uint32_t> step)
{
    m_crosshair = step;
    for (auto* chart : m_charts)
        chart->setCrosshair(step);
}

void ChartGrid::refresh()
{
    for (auto* chart : m_charts)
        chart->refresh();
}

void ChartGrid::redraw()
{
    for (auto* chart : m_charts)
        chart->redraw();
}

void ChartGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const auto specs = chartGroups()[static_cast<size_t>(m_group)].charts;
    for (int i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setSpec(specs[static_cast<size_t>(i)]);
}

} // namespace detdiffusion
