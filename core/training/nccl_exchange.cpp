#include "core/training/tensor_exchange.h"

#ifdef DETDIFFUSION_WITH_NCCL
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#include <torch/version.h>

#include <cstdlib>

namespace detdiffusion {

namespace {

/// Makes wait() return when the sum is there, and throw when it does not come in time. Otherwise a
/// lost process would end this one from a thread of LibTorch's, without a message or a checkpoint.
void askToThrow()
{
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    ::setenv("TORCH_NCCL_BLOCKING_WAIT", "1", 0);
#else
    ::setenv("NCCL_BLOCKING_WAIT", "1", 0);
#endif
}

class NcclExchange : public TensorExchange {
public:
    NcclExchange(const c10::intrusive_ptr<c10d::Store>& store, const LaunchEnvironment& environment)
    {
        askToThrow();
        auto options = c10d::ProcessGroupNCCL::Options::create();
        options->timeout = environment.patience;
        m_group = c10::make_intrusive<c10d::ProcessGroupNCCL>(
            c10::make_intrusive<c10d::PrefixStore>("nccl", store), environment.rank,
            environment.worldSize, options);
    }

    void sum(torch::Tensor& values) override
    {
        std::vector<torch::Tensor> tensors { values };
        m_group->allreduce(tensors)->wait();
    }

private:
    c10::intrusive_ptr<c10d::ProcessGroupNCCL> m_group;
};

} // namespace

std::unique_ptr<TensorExchange> makeNcclExchange(const c10::intrusive_ptr<c10d::Store>& store,
    const LaunchEnvironment& environment, torch::Device device)
{
    if (!device.is_cuda())
        return nullptr;
    auto exchange = std::make_unique<NcclExchange>(store, environment);
    // NCCL connects at the first sum: what is wrong with it is told before the training begins.
    auto one = torch::ones({ 1 }, device);
    exchange->sum(one);
    return exchange;
}

} // namespace detdiffusion

#else

namespace detdiffusion {

std::unique_ptr<TensorExchange> makeNcclExchange(
    const c10::intrusive_ptr<c10d::Store>&, const LaunchEnvironment&, torch::Device)
{
    return nullptr;
}

} // namespace detdiffusion

#endif
