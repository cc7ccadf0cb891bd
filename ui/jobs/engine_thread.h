#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <stop_token>

namespace detdiffusion {

/// The thread of one compute device: runs jobs one after another, never two at once. The
/// destructor asks the running job to stop, drops the queued ones and waits. Use it from the thread
/// that made it.
class EngineThread {
public:
    /// Runs on the engine thread and must not throw.
    using Job = std::function<void(std::stop_token stop)>;

    EngineThread();
    ~EngineThread();
    EngineThread(const EngineThread&) = delete;
    EngineThread& operator=(const EngineThread&) = delete;

    void post(Job job);
    /// The running job and those queued before this call; later ones are not affected.
    void cancel();

private:
    QThread m_thread;
    QObject m_worker;
    std::stop_source m_stop;
};

} // namespace detdiffusion
