#include "ui/memory_controller.h"

#include <QGuiApplication>

#include <utility>

namespace detdiffusion {

namespace {

int64_t bytesPerNumber(const EngineOptions& options)
{
    return options.precision == "fp32" ? 4 : 2;
}

} // namespace

MemoryController::MemoryController(
    GenerationSession& session, GenerationPanel& panel, FreeMemory free, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
    , m_askFree(std::move(free))
{
    connect(&session, &GenerationSession::memoryKnown, this, &MemoryController::learnNeeds);
    for (auto end : { &GenerationSession::loadCancelled, &GenerationSession::finished })
        connect(&session, end, this, &MemoryController::update);
    connect(&session, &GenerationSession::modelReady, this, &MemoryController::update);
    connect(&session, &GenerationSession::modelFailed, this, &MemoryController::update);
    connect(&panel, &GenerationPanel::demandChanged, this, &MemoryController::update);
    // Other programs may have been started or closed meanwhile.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &MemoryController::update);
}

/// Loading has hardly begun, so what is free now is what it was before.
void MemoryController::learnNeeds(const MemoryNeeds& needs)
{
    m_needs = needs;
    m_free = m_askFree();
    update();
}

void MemoryController::update()
{
    if (!m_needs)
        return;
    // What a running job takes is part of what is stated already.
    if (!m_session.isBusy())
        m_free = m_askFree();
    auto needs = *m_needs;
    needs.bytesPerNumber = bytesPerNumber(m_panel.engineOptions());
    auto available = m_free;
    if (available)
        *available += held();
    m_panel.memory().setOutlook(memoryOutlook(needs, m_panel.paintingSize(), available));
}

/// What program and model take already. Nothing while it loads: then the memory was asked before.
int64_t MemoryController::held() const
{
    if (!m_session.hasModel())
        return 0;
    auto needs = *m_needs;
    needs.bytesPerNumber = bytesPerNumber(m_session.choice());
    return needs.estimate(m_panel.paintingSize()).loaded();
}

} // namespace detdiffusion
