#include "ui/training/training_window.h"

#include "ui/jobs/outcome.h"
#include "ui/studio_training.h"
#include "ui/training/run_files.h"
#include "ui/training/settings_comparison.h"

#include <QDir>
#include <QFile>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr QSize kFirstSize(1360, 840);
constexpr int kListShare = 7;
constexpr int kPageShare = 13;

} // namespace

TrainingWindow::TrainingWindow(TrainingServices services, std::unique_ptr<TrainingPrompts> prompts)
    : m_services(std::move(services))
    , m_prompts(std::move(prompts))
    , m_model(m_services.runsFolder)
    , m_messages(new MessageBar)
    , m_runs(new RunsPanel(m_model))
    , m_right(new QStackedWidget)
    , m_page(new RunPage(m_services, *m_prompts))
{
    setWindowTitle(tr("Training – DetDiffusion Studio"));
    buildLayout();
    connectActions();
    resize(kFirstSize);
}

TrainingWindow::TrainingWindow(const StudioParts& parts)
    : TrainingWindow(trainingServices(parts))
{
}

TrainingWindow::~TrainingWindow()
{
    hide(); // the list stops to follow the model while it is there
}

bool TrainingWindow::isConcerned(const StudioParts& parts)
{
    return !detdiffusion::livingRuns(parts.settings.runsFolder()).isEmpty();
}

void TrainingWindow::buildLayout()
{
    auto* hint = new QLabel(tr("Choose a run, or set a new one up."));
    hint->setAlignment(Qt::AlignCenter);
    m_right->addWidget(hint);
    m_right->addWidget(m_page);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_runs);
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, kListShare);
    splitter->setStretchFactor(1, kPageShare);
    const int list = std::max(kFirstSize.width() * kListShare / (kListShare + kPageShare),
        m_runs->sizeHint().width()); // whose bar is longer in some languages
    splitter->setSizes({ list, kFirstSize.width() - splitter->handleWidth() - list });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    m_runs->table().setFocus();
}

void TrainingWindow::connectActions()
{
    connect(m_runs, &RunsPanel::selectionChanged, this, &TrainingWindow::showChosen);
    connect(&m_runs->newRun(), &QAction::triggered, this, [this] {
        QJsonObject settings;
        setSetting(settings, QStringLiteral("model.from"), m_services.starterModel);
        setUpRun(QStringLiteral("run"), settings);
    });
    connect(&m_runs->duplicate(), &QAction::triggered, this, &TrainingWindow::duplicate);
    connect(&m_runs->compare(), &QAction::triggered, this, &TrainingWindow::compare);
    connect(&m_runs->rename(), &QAction::triggered, this, &TrainingWindow::rename);
    connect(&m_runs->trash(), &QAction::triggered, this, &TrainingWindow::trash);
    connect(m_page, &RunPage::problem, this, &TrainingWindow::showProblem);
    connect(m_page, &RunPage::notice, m_messages,
        [this](const QString& text) { m_messages->showMessage(MessageKind::Information, text); });
    connect(m_page, &RunPage::started, &m_model, &RunsModel::refresh);
    connect(&m_model, &RunsModel::refreshed, this, [this] { m_page->startedRuns().settle(); });
    auto* close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void TrainingWindow::showProblem(const QString& message)
{
    m_messages->showMessage(MessageKind::Problem, message);
}

void TrainingWindow::showChosen()
{
    const QString run = m_runs->current();
    m_page->setRun(run);
    m_right->setCurrentIndex(run.isEmpty() ? 0 : 1);
    auto others = m_runs->selected();
    others.removeAll(run);
    m_page->curves().setOverlays(others);
}

void TrainingWindow::setUpRun(const QString& name, const QJsonObject& settings)
{
    delete m_dialog;
    m_dialog =
        new StartDialog(m_services, freeRunName(m_services.runsFolder, name), settings, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &StartDialog::runRequested, this, &TrainingWindow::makeRun);
    m_dialog->open();
}

void TrainingWindow::makeRun(const QString& name, const QJsonObject& settings, bool atOnce)
{
    const auto made = outcomeOf([&] { return createRun(m_services.runsFolder, name, settings); });
    if (!made.value)
        return showProblem(made.error);
    m_runs->select(*made.value); // it isn't in the list yet: this only lets go of the others
    m_right->setCurrentIndex(1);
    m_page->setRun(*made.value);
    if (atOnce)
        m_page->start();
    m_model.refresh();
}

void TrainingWindow::duplicate()
{
    const QString run = m_runs->current();
    auto settings = readRunSettings(run);
    settings.remove(QStringLiteral("run"));
    setUpRun(QDir(run).dirName(), settings);
}

void TrainingWindow::compare()
{
    const auto chosen = m_runs->selected();
    auto* comparison = new SettingsComparison(chosen.value(0), chosen.value(1), this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    comparison->show();
}

void TrainingWindow::rename()
{
    const QString run = m_runs->current();
    if (m_page->startedRuns().isLiving(run))
        return showProblem(tr("The run lives: stop it before you rename it."));
    const QString name = m_prompts->newName(this, QDir(run).dirName());
    if (name.isEmpty() || name == QDir(run).dirName())
        return;
    m_page->setRun({}); // its notes are saved under the old name
    const auto renamed = outcomeOf([&] { return renameRun(run, name); });
    if (!renamed.value)
        showProblem(renamed.error);
    m_runs->select(renamed.value.value_or(run));
    m_model.refresh();
}

void TrainingWindow::trash()
{
    const QString run = m_runs->current();
    if (m_page->startedRuns().isLiving(run))
        return showProblem(tr("The run lives: stop it before you remove it."));
    if (!m_prompts->mayTrashRun(this, QDir(run).dirName()))
        return;
    m_page->setRun({});
    if (!QFile::moveToTrash(run))
        showProblem(tr("%1 can't be moved to the trash: remove it in the file manager.")
                        .arg(QDir::toNativeSeparators(run)));
    m_model.refresh();
}

QStringList TrainingWindow::livingRuns()
{
    // Those that start first: one that takes its lock in between is then counted twice, not never.
    auto living = m_page->startedRuns().starting();
    living += detdiffusion::livingRuns(m_services.runsFolder);
    living.removeDuplicates();
    return living;
}

bool TrainingWindow::mayQuit()
{
    m_page->notes().save();
    const auto living = livingRuns();
    if (living.isEmpty())
        return true;
    QStringList names;
    for (const auto& run : living)
        names << QDir(run).dirName();
    const auto answer = m_prompts->livingRuns(this, names);
    if (answer != LivingRunsAnswer::StopAndSave)
        return answer == LivingRunsAnswer::KeepRunning;
    for (const auto& run : living) {
        const auto told = outcomeOf([&] {
            m_page->startedRuns().stop(run);
            return true;
        });
        if (!told.value) {
            showProblem(told.error);
            return false;
        }
    }
    return true;
}

} // namespace detdiffusion
