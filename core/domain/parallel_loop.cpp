#include "core/domain/parallel_loop.h"

#include "core/domain/error.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace detdiffusion {

namespace {

class IndexLoop {
public:
    IndexLoop(int count, const Control& control, const std::function<void(int)>& work)
        : m_count(count)
        , m_control(control)
        , m_work(work)
    {
    }

    /// `reports`: true on the job's own thread, where alone the callbacks may run.
    void run(bool reports)
    {
        try {
            for (int index = m_next++; index < m_count && !m_failed; index = m_next++) {
                if (m_control.stopRequested())
                    throw Cancelled();
                m_work(index);
                ++m_done;
                if (reports)
                    m_control.report(m_done, m_count);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_failed.exchange(true))
                m_error = std::current_exception();
        }
    }

    void rethrow() const
    {
        if (m_error)
            std::rethrow_exception(m_error);
    }

private:
    int m_count;
    const Control& m_control;
    const std::function<void(int)>& m_work;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    std::exception_ptr m_error;
};

} // namespace

void forEachIndex(
    int count, int threads, const Control& control, const std::function<void(int)>& work)
{
    IndexLoop loop(count, control, work);
    {
        std::vector<std::jthread> others;
        for (int i = 1; i < threads; ++i)
            others.emplace_back([&loop] { loop.run(false); });
        loop.run(true);
    }
    loop.rethrow();
    control.report(count, count);
}

int threadCount(int threads)
{
    return threads > 0 ? threads
                       : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace detdiffusion
