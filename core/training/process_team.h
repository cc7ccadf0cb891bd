#pragma once

#include "core/domain/launch_environment.h"

#include <torch/types.h>

#include <functional>
#include <memory>
#include <vector>

namespace detdiffusion {

/// The processes that train one run together, through LibTorch's c10d: Gloo, and NCCL for CUDA
/// devices where LibTorch has it. Every process calls the same functions in the same order. A
/// process that ends is noticed at once by the others, which throw TrainingError (rank_lost); one
/// that hangs after half an hour. Not thread-safe.
class ProcessTeam {
public:
    /// Waits until all processes are there. Alone when the environment tells of one process only.
    /// Throws Error when they don't meet, or when this build can't do it.
    explicit ProcessTeam(const LaunchEnvironment& environment = {});
    ~ProcessTeam();

    int rank() const { return m_environment.rank; }
    int size() const { return m_environment.worldSize; }

    /// Adds the tensors of all processes, in buckets of 32 MiB, and divides by their number.
    void average(const std::vector<torch::Tensor>& tensors);
    /// The sum over all processes of a tensor on the CPU.
    torch::Tensor sum(torch::Tensor values);
    /// What the first process says.
    int64_t agree(int64_t value);
    /// The first process does `job`, however long it takes; the others wait for it.
    void once(const std::function<void()>& job);

private:
    struct Impl;

    LaunchEnvironment m_environment;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
