#include "ui/jobs/engine_thread.h"

#include <utility>

namespace detdiffusion {

namespace {

// Denoising recurses deeper than Qt's default stack of some platforms expects.
constexpr uint kStackBytes = 16U << 20U;

} // namespace

EngineThread::EngineThread()
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.setStackSize(kStackBytes);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void EngineThread::post(Job job)
{
    QMetaObject::invokeMethod(
        &m_worker, [job = std::move(job), stop = m_stop.get_token()] { job(stop); },
        Qt::QueuedConnection);
}

void EngineThread::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

} // namespace detdiffusion
