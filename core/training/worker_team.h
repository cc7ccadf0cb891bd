#pragma once

#include <functional>
#include <memory>

namespace detdiffusion {

/// A fixed set of threads that run one job at a time together. With several workers each has one
/// LibTorch compute thread: two replicas of a small network on one core each are faster than one
/// replica on two cores, and oneDNN's bfloat16 backward pass spins when its threads share a core.
/// One worker means the calling thread with its own number of compute threads.
class WorkerTeam {
public:
    explicit WorkerTeam(int workers);
    ~WorkerTeam();

    int size() const;
    /// Runs job(0) .. job(size() - 1), one per worker, and waits for all of them; the exception of
    /// the lowest worker that threw is thrown again.
    void run(const std::function<void(int worker)>& job);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
