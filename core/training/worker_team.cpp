#include "core/training/worker_team.h"

#include <ATen/Parallel.h>

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace detdiffusion {

struct WorkerTeam::Impl {
    std::mutex mutex;
    std::condition_variable changed;
    const std::function<void(int)>* job = nullptr;
    int64_t round = 0;
    int busy = 0;
    bool closing = false;
    std::vector<std::exception_ptr> failures;
    std::vector<std::thread> threads;

    void work(int worker)
    {
        at::set_num_threads(1);
        for (int64_t done = 0;;) {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return closing || round > done; });
            if (closing)
                return;
            done = round;
            lock.unlock();
            attempt(worker);
            lock.lock();
            --busy;
            changed.notify_all();
        }
    }

    void attempt(int worker)
    {
        try {
            (*job)(worker);
        } catch (...) {
            failures[static_cast<size_t>(worker)] = std::current_exception();
        }
    }

    void close()
    {
        {
            const std::lock_guard lock(mutex);
            closing = true;
        }
        changed.notify_all();
        for (auto& thread : threads)
            thread.join();
    }
};

WorkerTeam::WorkerTeam(int workers)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->failures.resize(static_cast<size_t>(workers));
    for (int i = 0; workers > 1 && i < workers; ++i)
        m_impl->threads.emplace_back([impl = m_impl.get(), i] { impl->work(i); });
}

WorkerTeam::~WorkerTeam()
{
    m_impl->close();
}

int WorkerTeam::size() const
{
    return static_cast<int>(m_impl->failures.size());
}

void WorkerTeam::run(const std::function<void(int)>& job)
{
    if (m_impl->threads.empty())
        return job(0);
    std::unique_lock lock(m_impl->mutex);
    m_impl->job = &job;
    m_impl->busy = size();
    ++m_impl->round;
    m_impl->changed.notify_all();
    m_impl->changed.wait(lock, [this] { return m_impl->busy == 0; });
    for (auto& failure : m_impl->failures)
        if (failure)
            std::rethrow_exception(std::exchange(failure, nullptr));
}

} // namespace detdiffusion
