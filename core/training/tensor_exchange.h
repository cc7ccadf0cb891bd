#pragma once

#include "core/domain/launch_environment.h"

#include <torch/csrc/distributed/c10d/Store.hpp>
#include <torch/types.h>

#include <memory>

namespace detdiffusion {

/// Sums tensors over the processes of a team. Every process calls in the same order; an exception
/// of LibTorch's says that another one is lost. Not thread-safe.
class TensorExchange {
public:
    virtual ~TensorExchange() = default;

    /// In place, of a tensor on the exchange's device, and waits for the result.
    virtual void sum(torch::Tensor& values) = 0;
};

/// Through Gloo, for tensors on the CPU. Null when the build has no Gloo.
std::unique_ptr<TensorExchange> makeGlooExchange(
    const c10::intrusive_ptr<c10d::Store>& store, const LaunchEnvironment& environment);

/// Through NCCL, for tensors on `device`, which no other process of the team has. Null when
/// `device` is no CUDA device, or the build has no NCCL.
std::unique_ptr<TensorExchange> makeNcclExchange(const c10::intrusive_ptr<c10d::Store>& store,
    const LaunchEnvironment& environment, torch::Device device);

} // namespace detdiffusion
