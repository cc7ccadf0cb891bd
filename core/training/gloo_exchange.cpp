#include "core/training/tensor_exchange.h"

#ifdef DETDIFFUSION_WITH_GLOO
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

namespace detdiffusion {

namespace {

bool isLocal(const std::string& address)
{
    return address == "localhost" || address.starts_with("127.");
}

class GlooExchange : public TensorExchange {
public:
    GlooExchange(const c10::intrusive_ptr<c10d::Store>& store, const LaunchEnvironment& environment)
    {
        auto options = c10d::ProcessGroupGloo::Options::create();
        options->timeout = environment.patience;
        options->threads = 1;
        // The name of a machine on its own need not lead to it.
        options->devices.push_back(isLocal(environment.masterAddress)
                ? c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1")
                : c10d::ProcessGroupGloo::createDefaultDevice());
        m_group = c10::make_intrusive<c10d::ProcessGroupGloo>(
            c10::make_intrusive<c10d::PrefixStore>("gloo", store), environment.rank,
            environment.worldSize, options);
    }

    void sum(torch::Tensor& values) override
    {
        std::vector<torch::Tensor> tensors { values };
        m_group->allreduce(tensors)->wait();
    }

private:
    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_group;
};

} // namespace

std::unique_ptr<TensorExchange> makeGlooExchange(
    const c10::intrusive_ptr<c10d::Store>& store, const LaunchEnvironment& environment)
{
    return std::make_unique<GlooExchange>(store, environment);
}

} // namespace detdiffusion

#else

namespace detdiffusion {

std::unique_ptr<TensorExchange> makeGlooExchange(
    const c10::intrusive_ptr<c10d::Store>&, const LaunchEnvironment&)
{
    return nullptr;
}

} // namespace detdiffusion

#endif
