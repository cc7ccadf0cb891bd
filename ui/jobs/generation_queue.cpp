#include "ui/jobs/generation_queue.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

bool isActive(const GenerationJob& job)
{
    return job.state == JobState::Waiting || job.state == JobState::Running;
}

} // namespace

GenerationJob* GenerationQueue::mutableJob(int64_t id)
{
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [id](const GenerationJob& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const GenerationJob* GenerationQueue::find(int64_t id) const
{
    return const_cast<GenerationQueue*>(this)->mutableJob(id);
}

const GenerationJob* GenerationQueue::next() const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
        [](const GenerationJob& job) { return job.state == JobState::Waiting; });
    return m_paused || found == m_jobs.end() ? nullptr : &*found;
}

int GenerationQueue::waitingCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
        [](const GenerationJob& job) { return job.state == JobState::Waiting; }));
}

int64_t GenerationQueue::add(GenerationJob job)
{
    job.id = ++m_lastId;
    job.state = JobState::Waiting;
    m_jobs.push_back(std::move(job));
    Q_EMIT changed();
    return m_lastId;
}

void GenerationQueue::move(int64_t id, int places)
{
    const auto* job = find(id);
    if (job == nullptr)
        return;
    const auto from = job - m_jobs.data();
    const auto last = static_cast<std::ptrdiff_t>(m_jobs.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    const auto begin = m_jobs.begin();
    if (to < from)
        std::rotate(begin + to, begin + from, begin + from + 1);
    else
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    if (to != from)
        Q_EMIT changed();
}

void GenerationQueue::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        Q_EMIT changed();
}

void GenerationQueue::setState(int64_t id, JobState state, const QString& error)
{
    auto* job = mutableJob(id);
    if (job == nullptr)
        return;
    job->state = state;
    job->error = error;
    Q_EMIT changed();
}

void GenerationQueue::start(int64_t id)
{
    setState(id, JobState::Running);
}

void GenerationQueue::finish(int64_t id)
{
    if (std::erase_if(m_jobs, [id](const GenerationJob& job) { return job.id == id; }) > 0)
        Q_EMIT changed();
}

void GenerationQueue::fail(int64_t id, const QString& error)
{
    setState(id, JobState::Failed, error);
}

void GenerationQueue::cancel(int64_t id)
{
    const auto* job = find(id);
    if (job != nullptr && isActive(*job))
        setState(id, JobState::Cancelled);
}

void GenerationQueue::cancelAll()
{
    bool any = false;
    for (auto& job : m_jobs) {
        if (!isActive(job))
            continue;
        job.state = JobState::Cancelled;
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

void GenerationQueue::retry(int64_t id)
{
    const auto* job = find(id);
    if (job != nullptr && !isActive(*job))
        setState(id, JobState::Waiting);
}

void GenerationQueue::clearEnded()
{
    if (std::erase_if(m_jobs, [](const GenerationJob& job) { return !isActive(job); }) > 0)
        Q_EMIT changed();
}

void GenerationQueue::restore(std::vector<GenerationJob> jobs)
{
    for (auto& job : jobs) {
        job.id = ++m_lastId;
        if (job.state == JobState::Running)
            job.state = JobState::Waiting;
        m_jobs.push_back(std::move(job));
    }
    m_paused = waitingCount() > 0;
    Q_EMIT changed();
}

} // namespace detdiffusion
