#include "ui/painting_controller.h"

#include <algorithm>

namespace detdiffusion {

namespace {

// Enough to see the picture grow; every preview costs a little.
constexpr int kPreviewsPerPicture = 12;

} // namespace

PaintingController::PaintingController(
    LayoutDocument& document, GenerationSession& session, PaintingWidgets widgets, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
    , m_widgets(widgets)
{
    connect(&widgets.actions[ActionId::Generate], &QAction::triggered, this,
        &PaintingController::paint);
    connect(&widgets.actions[ActionId::GeneratePair], &QAction::triggered, this,
        &PaintingController::paintPair);
    connect(&widgets.actions[ActionId::CancelJob], &QAction::triggered, &session,
        &GenerationSession::cancel);
    connect(&widgets.actions[ActionId::KeepSeed], &QAction::triggered, this,
        [this] { m_widgets.settings.setSeedRandom(false); });
    connect(&widgets.settings, &GenerationPanel::engineOptionsChanged, this,
        &PaintingController::noteEngineOptions);
    connectLoading();
    connectSession();
    connectEndings();
    updateActions();
}

bool PaintingController::isModelCurrent() const
{
    return m_session.hasModel() && m_session.options() == m_widgets.settings.engineOptions();
}

bool PaintingController::hasModelFor(Action action)
{
    if (isModelCurrent())
        return true;
    m_session.loadModel(m_widgets.settings.engineOptions());
    m_afterLoading = action;
    return false;
}

void PaintingController::paint()
{
    if (!hasModelFor(&PaintingController::paint))
        return;
    const auto request = nextRequest();
    m_widgets.result.beginPreview(withStrategy(request.layout, request.settings.strategy), false);
    m_session.paint(request);
}

void PaintingController::paintPair()
{
    if (!hasModelFor(&PaintingController::paintPair))
        return;
    const auto request = nextRequest();
    m_widgets.result.beginPreview(request.layout, true);
    m_session.paintPair(request);
}

GenerationRequest PaintingController::nextRequest()
{
    m_widgets.settings.prepareSeed();
    GenerationRequest request { m_document.layout(), m_widgets.settings.settings(), 0 };
    request.previewEvery = std::max(1, request.settings.steps / kPreviewsPerPicture);
    return request;
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
        m_afterLoading = nullptr;
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
        // Queued: the window first takes the model's settings over.
        if (m_afterLoading != nullptr)
            QMetaObject::invokeMethod(this, m_afterLoading, Qt::QueuedConnection);
    });
    connect(&m_session, &GenerationSession::loadCancelled, this, [this] {
        m_loadAgain = true;
        m_widgets.bar.showText(tr("Loading cancelled: Generate loads the model again"));
        updateActions();
    });
    connect(&m_session, &GenerationSession::modelFailed, this, [this](const QString& message) {
        m_loadAgain = m_session.options() != m_widgets.settings.engineOptions();
        m_widgets.bar.showText(tr("No model: layouts can be drawn, but not painted"));
        updateActions();
        Q_EMIT problem(message);
    });
}

void PaintingController::connectSession()
{
    connect(&m_session, &GenerationSession::started, this, [this] {
        updateActions();
        m_widgets.bar.showBusy(tr("Starting…"));
        Q_EMIT started();
    });
    connect(&m_session, &GenerationSession::progressed, &m_widgets.bar, &JobBar::showProgress);
    connect(
        &m_session, &GenerationSession::previewReady, &m_widgets.result, &ResultPanel::showPreview);
}

void PaintingController::connectEndings()
{
    connect(
        &m_session, &GenerationSession::imageReady, this, [this](const GeneratedImage& picture) {
            m_widgets.bar.showText(tr("Done"));
            m_widgets.result.setResult({ picture });
        });
    connect(&m_session, &GenerationSession::pairReady, this, [this](const GeneratedPair& pair) {
        m_widgets.bar.showText(tr("Done"));
        m_widgets.result.setResult({ pair.easy, pair.hard });
    });
    connect(&m_session, &GenerationSession::cancelled, this,
        [this] { m_widgets.bar.showText(tr("Cancelled")); });
    connect(&m_session, &GenerationSession::failed, this, [this](const QString& message) {
        m_widgets.bar.showText(tr("Not painted"));
        Q_EMIT problem(message);
    });
    connect(&m_session, &GenerationSession::finished, this, [this] {
        m_widgets.result.endPreview();
        updateActions();
    });
}

void PaintingController::updateActions()
{
    const bool ready = (m_session.hasModel() || m_loadAgain) && !m_session.isBusy();
    m_widgets.actions[ActionId::Generate].setEnabled(ready);
    m_widgets.actions[ActionId::GeneratePair].setEnabled(ready);
    m_widgets.actions[ActionId::CancelJob].setEnabled(m_session.isBusy());
    m_widgets.actions[ActionId::SavePicture].setEnabled(!m_widgets.result.result().empty());
}

} // namespace detdiffusion
