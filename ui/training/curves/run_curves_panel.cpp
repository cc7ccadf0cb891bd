#include "ui/training/curves/run_curves_panel.h"

#include "core/domain/error.h"
#include "ui/training/curves/chart_grid.h"
#include "ui/training/curves/curve_export.h"
#include "ui/training/curves/curves_bar.h"
#include "ui/training/curves/data/curves_csv.h"
#include "ui/training/curves/event_marks.h"
#include "ui/training/curves/sample_strip.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr int kChartsShare = 5;
constexpr int kSamplesShare = 2;

} // namespace

RunCurvesPanel::Run::Run(const QString& folder)
    : reader(folder)
    , curves(QFileInfo(QDir(folder).absolutePath()).fileName(), reader.history())
{
}

RunCurvesPanel::RunCurvesPanel(QWidget* parent)
    : QWidget(parent)
    , m_bar(new CurvesBar)
    , m_notice(new QLabel)
    , m_charts(new ChartGrid)
    , m_samples(new SampleStrip)
{
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_charts);
    parts->addWidget(m_samples);
    parts->setStretchFactor(0, kChartsShare);
    parts->setStretchFactor(1, kSamplesShare);
    parts->setChildrenCollapsible(false);
    auto* hint = new QLabel(tr("Wheel and drag zoom, a click on a point opens its checkpoint"));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setToolTip(
        tr("Mouse: Ctrl+wheel values · Shift+drag move · double click all\n"
           "Keys: ← → crosshair (Shift: far) · + − zoom · Ctrl+← → move · ↑ ↓ values · "
           "0 all · Return open the checkpoint"));
    auto* scroll = new QScrollArea; // charts keep a height to read them by in a low window
    scroll->setWidget(parts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its charts are reached one by one
    for (auto* each : { scroll->viewport(), static_cast<QWidget*>(parts) })
        each->setAutoFillBackground(false); // the tab's shows
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(new EventLegend);
    column->addWidget(hint);
    connectParts();
    updateNotice();
}

RunCurvesPanel::~RunCurvesPanel()
{
    m_pool.waitForDone();
    m_charts->setRuns({});
}

void RunCurvesPanel::connectParts()
{
    connect(m_bar, &CurvesBar::groupChosen, m_charts, &ChartGrid::showGroup);
    connect(m_bar, &CurvesBar::smoothingChanged, this, &RunCurvesPanel::setSmoothing);
    connect(m_bar, &CurvesBar::scalesChanged, this,
        [this] { m_charts->setScales(m_bar->stepScale(), m_bar->valueScale()); });
    connect(m_bar, &CurvesBar::allWanted, m_charts, &ChartGrid::showAll);
    connect(m_bar, &CurvesBar::exportWanted, this, &RunCurvesPanel::askForExport);
    connect(m_charts, &ChartGrid::zoomChanged, m_bar, &CurvesBar::setZoomed);
    connect(m_charts, &ChartGrid::crosshairMoved, this, &RunCurvesPanel::followCrosshair);
    connect(m_charts, &ChartGrid::stepChosen, this, &RunCurvesPanel::stepChosen);
    connect(m_samples, &SampleStrip::stepWanted, m_charts, &ChartGrid::setCrosshair);
    connect(m_samples, &SampleStrip::stepChosen, this, &RunCurvesPanel::stepChosen);
}

std::unique_ptr<RunCurvesPanel::Run> RunCurvesPanel::open(const QString& folder)
{
    auto run = std::make_unique<Run>(folder);
    run->curves.setSmoothing(m_bar->smoothing());
    connect(&run->reader, &MetricsReader::changed, this,
        [this, opened = run.get()] { takeNews(*opened); });
    return run;
}

void RunCurvesPanel::showRun(const QString& folder)
{
    if (m_run && m_run->reader.folder() == folder)
        return;
    m_charts->setRuns({});
    m_charts->setCrosshair(std::nullopt);
    m_charts->showAll();
    m_run = folder.isEmpty() ? nullptr : open(folder);
    m_eventsSeen = 0;
    m_outcome.clear();
    m_samples->look(folder);
    showRuns();
}

void RunCurvesPanel::setOverlays(const QStringList& folders)
{
    m_charts->setRuns({});
    std::vector<std::unique_ptr<Run>> kept;
    for (const auto& folder : folders) {
        const auto known = std::ranges::find_if(
            m_overlays, [&](const auto& run) { return run && run->reader.folder() == folder; });
        kept.push_back(known == m_overlays.end() ? open(folder) : std::move(*known));
    }
    m_overlays = std::move(kept);
    showRuns();
}

void RunCurvesPanel::showRuns()
{
    std::vector<RunCurves*> runs;
    if (m_run) {
        runs.push_back(&m_run->curves);
        for (const auto& overlay : m_overlays)
            if (overlay->reader.folder() != m_run->reader.folder())
                runs.push_back(&overlay->curves);
    }
    m_charts->setRuns(runs);
    updateNotice();
}

void RunCurvesPanel::takeNews(const Run& run)
{
    m_charts->refresh();
    updateNotice();
    if (&run != m_run.get())
        return;
    const size_t events = run.reader.history().events().size();
    if (std::exchange(m_eventsSeen, events) != events)
        m_samples->look(run.reader.folder());
}

void RunCurvesPanel::followCrosshair(std::optional<uint32_t> step)
{
    if (step)
        m_samples->setStep(*step);
}

void RunCurvesPanel::setSmoothing(double weight)
{
    if (m_run)
        m_run->curves.setSmoothing(weight);
    for (const auto& overlay : m_overlays)
        overlay->curves.setSmoothing(weight);
    m_charts->redraw();
}

void RunCurvesPanel::askForExport(const QString& suffix)
{
    if (!m_run)
        return;
    const QString suggestion = QStringLiteral("%1.%2").arg(m_run->curves.name(), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the curves"), suggestion,
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        exportTo(path);
}

void RunCurvesPanel::exportTo(const QString& path)
{
    m_outcome.clear();
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        exportTable(path);
        return;
    }
    try {
        exportCharts(*m_charts, m_charts->charts(), path);
        Q_EMIT exported(path);
    } catch (const Error& error) {
        m_outcome = QString::fromUtf8(error.what());
    }
    updateNotice();
}

void RunCurvesPanel::exportTable(const QString& path)
{
    if (!m_run)
        return;
    m_pool.start([this, path, folder = m_run->reader.folder()] {
        QString problem;
        try {
            exportCsv(folder, path);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, path, problem] {
                m_outcome = problem;
                updateNotice();
                if (problem.isEmpty())
                    Q_EMIT exported(path);
            },
            Qt::QueuedConnection);
    });
}

void RunCurvesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateNotice();
}

void RunCurvesPanel::updateNotice()
{
    QStringList lines;
    if (!m_run)
        lines << tr("Choose a run to see its curves and samples here.");
    else if (!m_run->reader.error().isEmpty())
        lines << m_run->reader.error();
    else if (!m_run->reader.hasCaughtUp())
        lines << tr("Reading the curves…");
    else if (m_run->reader.history().isEmpty())
        lines << tr("This run has no values yet: the first come a few seconds after the training "
                    "has begun.");
    if (m_run && m_run->reader.damagedLines() > 0)
        lines << tr("%n line(s) of metrics.jsonl can't be read and are left out.", nullptr,
            m_run->reader.damagedLines());
    if (!m_outcome.isEmpty())
        lines << m_outcome;
    m_notice->setText(lines.join(QLatin1Char('\n')));
    m_notice->setVisible(!lines.isEmpty());
}

} // namespace detdiffusion
