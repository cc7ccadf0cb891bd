#include "ui/painting_controller.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

// Enough to see the picture grow; every preview costs a little.
constexpr int kPreviewsPerPicture = 12;

} // namespace

PaintingController::PaintingController(LayoutDocument& document, GenerationSession& session,
    PaintingWidgets widgets, QString usualModel, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
    , m_widgets(widgets)
    , m_usualModel(std::move(usualModel))
    , m_model(m_usualModel)
    , m_runner(m_queue, session)
{
    connectActions();
    connectLoading();
    connectSession();
    connectEndings();
    updateActions();
}

void PaintingController::connectActions()
{
    const std::pair<ActionId, JobKind> kinds[] = { { ActionId::Generate, JobKind::Picture },
        { ActionId::GeneratePair, JobKind::Pair }, { ActionId::GenerateSeeds, JobKind::Seeds },
        { ActionId::GenerateSweep, JobKind::Sweep } };
    for (const auto& [id, kind] : kinds)
        connect(&m_widgets.actions[id], &QAction::triggered, this,
            [this, kind = kind] { request(kind); });
    connect(&m_widgets.actions[ActionId::CancelJob], &QAction::triggered, &m_session,
        &GenerationSession::cancel);
    connect(&m_widgets.actions[ActionId::KeepSeed], &QAction::triggered, this,
        [this] { m_widgets.settings.chooseSeedMode(SeedMode::Fixed); });
    connect(&m_widgets.settings, &GenerationPanel::engineOptionsChanged, this,
        &PaintingController::noteEngineOptions);
    connect(&m_queue, &GenerationQueue::changed, this, &PaintingController::updateActions);
}

int PaintingController::countOf(JobKind kind) const
{
    return kind == JobKind::Seeds ? m_widgets.settings.seedCount() : 1;
}

EngineChoice PaintingController::choice() const
{
    return { m_widgets.settings.engineOptions(), m_model };
}

bool PaintingController::isModelCurrent() const
{
    return m_session.hasModel() && m_session.choice() == choice();
}

void PaintingController::request(JobKind kind)
{
    if (!m_session.isBusy() && !isModelCurrent()) {
        loadModel();
        m_afterLoading = kind;
        return;
    }
    enqueue(nextJob(kind, countOf(kind)));
}

void PaintingController::loadModel()
{
    m_session.loadModel(choice());
}

void PaintingController::useModel(const QString& folder)
{
    m_model = folder.isEmpty() ? m_usualModel : folder;
    loadChosenModel();
}

void PaintingController::paintWith(const QString& folder)
{
    m_model = folder;
    enqueue(nextJob(JobKind::Picture, 1));
}

/// The window shows the chosen model again when the jobs that wanted another one are done.
void PaintingController::loadChosenModel()
{
    if (!m_session.isBusy() && m_queue.next() == nullptr && m_session.choice().model != m_model)
        loadModel();
}

void PaintingController::requestSearch(SearchGoal goal, const MatchRule& rule, int budget)
{
    auto job = nextJob(JobKind::Search, budget);
    job.goal = goal;
    job.rule = rule;
    enqueue(std::move(job));
}

void PaintingController::enqueue(GenerationJob job)
{
    const auto id = m_queue.add(std::move(job));
    if (!m_queue.isPaused())
        return;
    // Whoever presses Generate wants to see this picture first.
    m_queue.move(id, -static_cast<int>(m_queue.jobs().size()));
    m_queue.setPaused(false);
}

void PaintingController::noteSearch(bool reached, int tried)
{
    Q_EMIT notice(reached ? tr("Found after %n seed(s).", nullptr, tried)
                          : tr("None of %n seed(s) is as wanted: search on, or move the limits.",
                              nullptr, tried));
}

GenerationJob PaintingController::nextJob(JobKind kind, int count)
{
    auto& settings = m_widgets.settings;
    GenerationJob job;
    job.kind = kind;
    job.count = count;
    settings.prepareSeed(job.count);
    job.request = { m_document.layout(), settings.settings(), 0 };
    job.request.previewEvery = std::max(1, job.request.settings.steps / kPreviewsPerPicture);
    job.engine = choice();
    return job;
}

/// Not at once: the next change may follow, and loading takes long.
void PaintingController::noteEngineOptions()
{
    if (m_session.isBusy())
        return;
    m_loadAgain = true;
    m_widgets.bar.showText(
        isModelCurrent() ? tr("Ready") : tr("Generate loads the model with the new settings"));
    updateActions();
}

void PaintingController::connectLoading()
{
    connect(&m_session, &GenerationSession::loadStarted, this, [this] {
        m_afterLoading.reset();
        m_loadAgain = false;
        updateActions();
        m_widgets.bar.showBusy(tr("Loading the model…"));
    });
    connect(&m_session, &GenerationSession::loadProgressed, this, [this](int percent) {
        m_widgets.bar.showPercent(tr("Loading the model… %1 %").arg(percent), percent);
    });
    connect(&m_session, &GenerationSession::modelReady, this, [this] {
        m_widgets.bar.showText(tr("Ready"));
        updateActions();
        // Queued: the window first takes the model's settings over. The model stays the one asked
        // for, whatever is chosen meanwhile.
        if (m_afterLoading)
            QTimer::singleShot(0, this, [this, kind = *m_afterLoading, asked = m_session.choice()] {
                auto job = nextJob(kind, countOf(kind));
                job.engine = asked;
                enqueue(std::move(job));
            });
    });
    connect(&m_session, &GenerationSession::loadCancelled, this, [this] {
        m_loadAgain = true;
        m_widgets.bar.showText(tr("Loading cancelled: Generate loads the model again"));
        updateActions();
    });
    connect(&m_session, &GenerationSession::modelFailed, this, &PaintingController::noteUnloaded);
    // Queued: after the queue has had its turn.
    for (auto end : { &GenerationSession::loadCancelled, &GenerationSession::finished })
        connect(&m_session, end, this, &PaintingController::loadChosenModel, Qt::QueuedConnection);
    connect(&m_session, &GenerationSession::modelReady, this, &PaintingController::loadChosenModel,
        Qt::QueuedConnection);
    connect(&m_session, &GenerationSession::modelFailed, this, &PaintingController::loadChosenModel,
        Qt::QueuedConnection);
}

void PaintingController::noteUnloaded(const QString& message)
{
    m_loadAgain = true;
    m_widgets.bar.showText(tr("No model: layouts can be drawn, but not painted"));
    updateActions();
    const QString failed = m_session.choice().model;
    if (failed == m_usualModel) {
        Q_EMIT loadFailed(message);
        return;
    }
    if (failed == m_model)
        m_model = m_usualModel;
    Q_EMIT problem(message);
}

void PaintingController::connectSession()
{
    connect(&m_runner, &QueueRunner::jobStarted, &m_widgets.result, &ResultPanel::beginPreview);
    connect(&m_session, &GenerationSession::started, this, [this] {
        updateActions();
        m_widgets.bar.showBusy(tr("Starting…"));
        Q_EMIT started();
    });
    connect(&m_session, &GenerationSession::progressed, &m_widgets.bar, &JobBar::showProgress);
    connect(
        &m_session, &GenerationSession::previewReady, &m_widgets.result, &ResultPanel::showPreview);
    connect(&m_session, &GenerationSession::partReady, this, [this](const GeneratedImage& picture) {
        m_widgets.result.addPart(picture);
        // At once: what a cancelled job has finished is kept.
        if (const auto* job = m_runner.current(); job != nullptr && isSeedSeries(job->kind))
            Q_EMIT painted(JobKind::Picture, { picture });
    });
}

void PaintingController::connectEndings()
{
    connect(&m_runner, &QueueRunner::jobDone, this,
        [this](const GenerationJob& job, const std::vector<GeneratedImage>& pictures) {
            m_widgets.bar.showText(tr("Done"));
            m_widgets.result.setResult(pictures, job.kind);
            if (!isSeedSeries(job.kind))
                Q_EMIT painted(job.kind, pictures);
        });
    connect(&m_runner, &QueueRunner::searchEnded, this, &PaintingController::noteSearch);
    connect(&m_session, &GenerationSession::cancelled, this,
        [this] { m_widgets.bar.showText(tr("Cancelled")); });
    connect(&m_runner, &QueueRunner::jobFailed, this, [this](const QString& message) {
        m_widgets.bar.showText(tr("Not painted"));
        Q_EMIT problem(message);
    });
    connect(&m_session, &GenerationSession::finished, this, [this] {
        m_widgets.result.endPreview();
        updateActions();
    });
}

/// While a picture is painted, the next one can be asked for: it queues.
void PaintingController::updateActions()
{
    const bool ready = (m_session.hasModel() || m_loadAgain) && !m_session.isLoading();
    for (const auto id : { ActionId::Generate, ActionId::GeneratePair, ActionId::GenerateSeeds,
             ActionId::GenerateSweep })
        m_widgets.actions[id].setEnabled(ready);
    m_widgets.actions[ActionId::CancelJob].setEnabled(m_session.isBusy());
    m_widgets.actions[ActionId::CancelAll].setEnabled(
        m_session.isRunning() || m_queue.waitingCount() > 0);
    m_widgets.actions[ActionId::SavePicture].setEnabled(!m_widgets.result.result().empty());
}

} // namespace detdiffusion
