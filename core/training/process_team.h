#pragma once

#include "core/domain/launch_environment.h"

#include <torch/types.h>

#include <functional>
#include <memory>
#include <vector>

namespace detdiffusion {

/// The processes that train one run together, through LibTorch's c10d. Every process calls the same
/// functions in the same order. On the CPU all goes through Gloo. On CUDA tensors are summed on the
/// device by NCCL where the build has it, else through the CPU; small values still go through Gloo,
/// because it notices at once when a process ends, where NCCL waits for the time-out. The others of
/// a process that ends, or hangs for the environment's patience, throw TrainingError (rank_lost).
/// Not thread-safe.
class ProcessTeam {
public:
    /// Waits until all processes are there. Alone when the environment tells of one process only.
    /// `device` is where this process trains. Throws Error when they don't meet, or when this build
    /// can't do it.
    explicit ProcessTeam(
        const LaunchEnvironment& environment = {}, torch::Device device = torch::kCPU);
    ~ProcessTeam();

    int rank() const { return m_environment.rank; }
    int size() const { return m_environment.worldSize; }

    /// Adds the tensors of all processes, in buckets, and divides by the number of processes.
    void average(const std::vector<torch::Tensor>& tensors);
    /// The sum over all processes of a small tensor on the CPU.
    torch::Tensor sum(torch::Tensor values);
    /// What the first process says.
    int64_t agree(int64_t value);
    /// The first process does `job`, however long it takes; the others wait for it.
    void once(const std::function<void()>& job);

private:
    struct Impl;

    void averageBucket(const std::vector<torch::Tensor>& tensors);

    LaunchEnvironment m_environment;
    std::unique_ptr<Impl> m_impl; ///< null = alone
};

} // namespace detdiffusion
