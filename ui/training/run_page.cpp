#include "ui/training/run_page.h"

#include "ui/jobs/outcome.h"
#include "ui/support/conversions.h"
#include "ui/training/run_files.h"
#include "ui/training/run_process.h"

#include <QDir>
#include <QFontDatabase>
#include <QScrollBar>
#include <QVBoxLayout>

namespace detdiffusion {

RunPage::RunPage(const TrainingServices& services, TrainingPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new RunHeader)
    , m_tabs(new QTabWidget)
    , m_curves(new RunCurvesPanel)
    , m_checkpoints(new CheckpointsPanel(services, prompts))
    , m_settings(new SettingsTable)
    , m_log(new QPlainTextEdit)
    , m_notes(new NotesPanel)
{
    buildTabs();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connectParts();
}

void RunPage::buildTabs()
{
    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("Log of the run"));
    m_log->setPlaceholderText(tr("The run has written nothing yet."));
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setTabChangesFocus(true);
    m_tabs->addTab(m_curves, tr("C&urves"));
    m_tabs->addTab(m_checkpoints, tr("C&heckpoints"));
    m_tabs->addTab(m_settings, tr("S&ettings"));
    m_tabs->addTab(m_log, tr("Lo&g"));
    m_tabs->addTab(m_notes, tr("N&otes"));
}

void RunPage::connectParts()
{
    connect(&m_watch, &RunFolderWatch::changed, this, &RunPage::update);
    connect(m_header, &RunHeader::wished, this, &RunPage::send);
    connect(m_header, &RunHeader::startRequested, this, &RunPage::start);
    connect(m_header, &RunHeader::loadRequested, this, &RunPage::loadNewest);
    connect(m_checkpoints, &CheckpointsPanel::changed, &m_watch, &RunFolderWatch::look);
    connect(m_checkpoints, &CheckpointsPanel::problem, this, &RunPage::problem);
    connect(m_checkpoints, &CheckpointsPanel::notice, this, &RunPage::notice);
    connect(m_curves, &RunCurvesPanel::stepChosen, this, &RunPage::openCheckpointOf);
    connect(m_notes, &NotesPanel::problem, this, &RunPage::problem);
}

void RunPage::setRun(const QString& run)
{
    m_notes->show(run);
    m_watch.setRun(run);
    m_curves->showRun(run);
    m_settings->showSettings(readRunSettings(run));
}

void RunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_watch.setFollowing(true);
}

void RunPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_watch.setFollowing(false);
}

void RunPage::start()
{
    const QString folder = run();
    if (m_started.starting().contains(folder))
        return; // pressed twice
    const auto pid = outcomeOf([&] { return startTrainer(m_services.trainer, folder); });
    if (!pid.value) {
        Q_EMIT problem(pid.error);
        return;
    }
    m_started.add(folder, *pid.value);
    m_watch.noteStart(*pid.value);
    m_watch.look();
    Q_EMIT started(folder);
}

void RunPage::send(RunWish wish)
{
    const auto outcome = outcomeOf([&] {
        writeWish(toPath(run()), wish);
        return true;
    });
    if (!outcome.value)
        Q_EMIT problem(outcome.error);
}

void RunPage::update()
{
    const auto& snapshot = m_watch.snapshot();
    m_header->show(QDir(run()).dirName(), snapshot);
    m_checkpoints->show(run(), snapshot.checkpoints);
    updateLog(snapshot.log.isEmpty() ? snapshot.output : snapshot.log);
}

void RunPage::updateLog(const QStringList& lines)
{
    const QString text = lines.join(QLatin1Char('\n'));
    if (text == m_log->toPlainText())
        return;
    // Who reads further up is left there.
    auto* bar = m_log->verticalScrollBar();
    const int place = bar->value();
    const bool atEnd = place == bar->maximum();
    m_log->setPlainText(text);
    bar->setValue(atEnd ? bar->maximum() : place);
}

void RunPage::loadNewest()
{
    if (const QString newest = newestCheckpoint(run()); !newest.isEmpty() && m_services.loadModel)
        m_services.loadModel(newest);
}

void RunPage::openCheckpointOf(int64_t step)
{
    const auto* checkpoint = m_checkpoints->before(step);
    if (checkpoint == nullptr) {
        Q_EMIT notice(tr("No checkpoint of step %1 or before is left.").arg(step));
        return;
    }
    m_checkpoints->select(checkpoint->step);
    if (m_services.paintWith)
        m_services.paintWith(checkpoint->folder);
}

} // namespace detdiffusion
