#include "ui/jobs/queue_runner.h"

#include <utility>

namespace detdiffusion {

QueueRunner::QueueRunner(GenerationQueue& queue, GenerationSession& session, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_session(session)
{
    connect(&queue, &GenerationQueue::changed, this, &QueueRunner::followCancel);
    connect(&queue, &GenerationQueue::changed, this, &QueueRunner::advance);
    connectPainting();
    connectLoading();
}

void QueueRunner::connectPainting()
{
    connect(&m_session, &GenerationSession::imageReady, this,
        [this](const GeneratedImage& picture) { deliver({ picture }); });
    connect(&m_session, &GenerationSession::pairReady, this, [this](const GeneratedPair& pair) {
        deliver({ pair.easy, pair.hard });
    });
    connect(&m_session, &GenerationSession::seriesReady, this, &QueueRunner::deliver);
    connect(&m_session, &GenerationSession::failed, this, &QueueRunner::fail);
    connect(&m_session, &GenerationSession::cancelled, this, [this] { m_queue.cancel(m_current); });
    connect(&m_session, &GenerationSession::finished, this, [this] {
        m_current = 0;
        advanceSoon();
    });
}

void QueueRunner::connectLoading()
{
    connect(&m_session, &GenerationSession::modelReady, this, [this] {
        m_loadingFor = 0;
        advanceSoon();
    });
    connect(&m_session, &GenerationSession::modelFailed, this, [this](const QString& message) {
        m_queue.fail(std::exchange(m_loadingFor, 0), message);
        advanceSoon();
    });
    connect(&m_session, &GenerationSession::loadCancelled, this, [this] {
        m_queue.cancel(std::exchange(m_loadingFor, 0));
        advanceSoon();
    });
}

/// After everybody has heard how the last job ended.
void QueueRunner::advanceSoon()
{
    QMetaObject::invokeMethod(this, &QueueRunner::advance, Qt::QueuedConnection);
}

void QueueRunner::advance()
{
    const auto* next = m_queue.next();
    if (next == nullptr || m_session.isBusy() || m_current != 0)
        return;
    if (m_session.hasModel() && m_session.choice() == next->engine) {
        // A copy: the queue changes while it starts.
        start(GenerationJob(*next));
        return;
    }
    m_loadingFor = next->id;
    m_session.loadModel(next->engine);
}

void QueueRunner::start(const GenerationJob& job)
{
    m_current = job.id;
    m_reached->store(false);
    Q_EMIT jobStarted(job);
    if (job.kind == JobKind::Pair)
        m_session.paintPair(job.request);
    else if (job.kind == JobKind::Picture)
        m_session.paint(job.request);
    else if (job.kind == JobKind::Search)
        m_session.paintSeries(requestsOf(job), testOf(job));
    else
        m_session.paintSeries(requestsOf(job));
    m_queue.start(job.id);
}

PictureTest QueueRunner::testOf(const GenerationJob& job) const
{
    return [goal = job.goal, rule = job.rule, reached = m_reached](const GeneratedImage& picture,
               const std::vector<Detection>& detections, const CategorySet& categories) {
        const Layout layout = withStrategy(picture.layout, picture.settings.strategy);
        reached->store(isReached(goal, layout, judge(layout, detections, categories, rule)));
        return reached->load();
    };
}

void QueueRunner::followCancel()
{
    const auto stopped = [this](int64_t id) {
        const auto* job = m_queue.find(id);
        return id != 0 && (job == nullptr || job->state == JobState::Cancelled);
    };
    if (stopped(m_current) || stopped(m_loadingFor))
        m_session.cancel();
}

void QueueRunner::deliver(const std::vector<GeneratedImage>& pictures)
{
    const auto* job = current();
    if (job == nullptr)
        return;
    const GenerationJob done = *job;
    Q_EMIT jobDone(done, pictures);
    if (done.kind == JobKind::Search)
        Q_EMIT searchEnded(m_reached->load(), static_cast<int>(pictures.size()));
    m_queue.finish(done.id);
}

void QueueRunner::fail(const QString& message)
{
    m_queue.fail(m_current, message);
    Q_EMIT jobFailed(message);
}

} // namespace detdiffusion
