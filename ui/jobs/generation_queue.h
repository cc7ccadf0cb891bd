#pragma once

#include "ui/jobs/generation_job.h"

#include <QObject>

#include <vector>

namespace detdiffusion {

/// What is to be painted, in this order. Knows no engine: the runner takes jobs from it. Finished
/// jobs leave; failed and cancelled ones stay until they are tried again or cleared.
class GenerationQueue : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<GenerationJob>& jobs() const { return m_jobs; }
    /// Null when there is none.
    const GenerationJob* find(int64_t id) const;
    /// The one to be started now; null when paused, or nothing waits.
    const GenerationJob* next() const;
    int waitingCount() const;

    /// At the end; the id is set here and returned.
    int64_t add(GenerationJob job);
    /// By that many places, as far as there are any.
    void move(int64_t id, int places);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    void start(int64_t id);
    void finish(int64_t id);
    void fail(int64_t id, const QString& error);
    /// A waiting or running job.
    void cancel(int64_t id);
    void cancelAll();
    /// A failed or cancelled job waits again.
    void retry(int64_t id);
    /// Failed and cancelled jobs go.
    void clearEnded();

    /// Jobs of an earlier run. Those that were running wait again; when any waits, the queue is
    /// paused, so that nothing is painted unasked.
    void restore(std::vector<GenerationJob> jobs);

Q_SIGNALS:
    void changed();

private:
    GenerationJob* mutableJob(int64_t id);
    void setState(int64_t id, JobState state, const QString& error = {});

    std::vector<GenerationJob> m_jobs;
    int64_t m_lastId = 0;
    bool m_paused = false;
};

} // namespace detdiffusion
