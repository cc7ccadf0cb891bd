#pragma once

#include "ui/jobs/generation_queue.h"
#include "ui/jobs/generation_session.h"

#include <atomic>
#include <memory>

namespace detdiffusion {

/// Takes the jobs of a queue to the session, one after the other; loads the model first where a job
/// wants it loaded otherwise. A job cancelled in the queue stops within one step.
class QueueRunner : public QObject {
    Q_OBJECT

public:
    QueueRunner(GenerationQueue& queue, GenerationSession& session, QObject* parent = nullptr);

    /// The running job, or nothing.
    const GenerationJob* current() const { return m_queue.find(m_current); }

Q_SIGNALS:
    /// Before the session tells anything about it.
    void jobStarted(const detdiffusion::GenerationJob& job);
    /// Everything that the job has painted.
    void jobDone(const detdiffusion::GenerationJob& job,
        const std::vector<detdiffusion::GeneratedImage>& pictures);
    /// After jobDone of a search: whether the last of the tried pictures reached the goal.
    void searchEnded(bool reached, int tried);
    /// Loading the model for it counts as part of the job.
    void jobFailed(const QString& message);

private:
    void connectPainting();
    void connectLoading();
    void advanceSoon();
    void advance();
    void start(const GenerationJob& job);
    PictureTest testOf(const GenerationJob& job) const;
    void followCancel();
    void deliver(const std::vector<GeneratedImage>& pictures);
    void fail(const QString& message);

    GenerationQueue& m_queue;
    GenerationSession& m_session;
    int64_t m_current = 0; ///< until the session has told everything about it
    int64_t m_loadingFor = 0;
    /// Set on the engine thread; outlives this object there.
    std::shared_ptr<std::atomic_bool> m_reached = std::make_shared<std::atomic_bool>(false);
};

} // namespace detdiffusion
