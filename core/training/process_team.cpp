#include "core/training/process_team.h"

#include "core/domain/error.h"
#include "core/training/run_failure.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>

#ifdef DETDIFFUSION_WITH_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif

namespace detdiffusion {

namespace {

/// Large enough for the network's latency not to matter, small enough to be summed while it lies in
/// the third-level cache.
constexpr int64_t kBucketNumbers = int64_t { 8 } << 20;

[[noreturn]] void failLost(const LaunchEnvironment& environment, const std::exception& error)
{
    throw TrainingError({ FailureCause::RankLost,
        "process " + std::to_string(environment.rank) + " of "
            + std::to_string(environment.worldSize) + " lost another one ("
            + std::string(error.what()).substr(0, 120)
            + "); see what ended it, then start all again: the run goes on from its last "
              "checkpoint",
        {} });
}

} // namespace

#ifdef DETDIFFUSION_WITH_GLOO

namespace {

using std::chrono::milliseconds;

constexpr auto kMeeting = std::chrono::minutes(5);
constexpr auto kStep = std::chrono::minutes(30);
constexpr auto kPreparation = std::chrono::hours(24);

c10::intrusive_ptr<c10d::TCPStore> meet(const LaunchEnvironment& environment)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<uint16_t>(environment.masterPort);
    options.isServer = environment.rank == 0;
    options.numWorkers = environment.worldSize;
    options.timeout = std::chrono::duration_cast<milliseconds>(kMeeting);
    return c10::make_intrusive<c10d::TCPStore>(environment.masterAddress, options);
}

bool isLocal(const std::string& address)
{
    return address == "localhost" || address.starts_with("127.");
}

c10::intrusive_ptr<c10d::ProcessGroupGloo> makeGroup(
    const c10::intrusive_ptr<c10d::TCPStore>& store, const LaunchEnvironment& environment)
{
    auto options = c10d::ProcessGroupGloo::Options::create();
    options->timeout = std::chrono::duration_cast<milliseconds>(kStep);
    options->threads = 1;
    // The name of a machine on its own need not lead to it.
    options->devices.push_back(isLocal(environment.masterAddress)
            ? c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1")
            : c10d::ProcessGroupGloo::createDefaultDevice());
    return c10::make_intrusive<c10d::ProcessGroupGloo>(
        store, environment.rank, environment.worldSize, options);
}

} // namespace

struct ProcessTeam::Impl {
    explicit Impl(const LaunchEnvironment& environment)
        : store(meet(environment))
        , group(makeGroup(store, environment))
    {
    }

    c10::intrusive_ptr<c10d::TCPStore> store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> group;
    int jobs = 0;

    void sum(torch::Tensor& values)
    {
        std::vector<torch::Tensor> tensors { values };
        group->allreduce(tensors)->wait();
    }

    void waitFor(const std::string& key)
    {
        store->wait({ key }, std::chrono::duration_cast<milliseconds>(kPreparation));
    }

    void tell(const std::string& key) { store->set(key, std::vector<uint8_t> { 1 }); }
};

#else

struct ProcessTeam::Impl {
    explicit Impl(const LaunchEnvironment&)
    {
        throw Error("this build trains in one process only: it was made without Gloo's headers "
                    "(Debian: libgloo-dev); build it again with them, or start one process");
    }

    int jobs = 0;

    void sum(torch::Tensor&) { }
    void waitFor(const std::string&) { }
    void tell(const std::string&) { }
};

#endif

ProcessTeam::ProcessTeam(const LaunchEnvironment& environment)
    : m_environment(environment)
{
    if (!environment.isDistributed())
        return;
    try {
        m_impl = std::make_unique<Impl>(environment);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error("process " + std::to_string(environment.rank) + " of "
            + std::to_string(environment.worldSize) + " can't meet the others at "
            + environment.masterAddress + ":" + std::to_string(environment.masterPort) + " ("
            + std::string(error.what()).substr(0, 120)
            + "); set MASTER_ADDR and MASTER_PORT to a free port of the first process's machine");
    }
}

ProcessTeam::~ProcessTeam() = default;

torch::Tensor ProcessTeam::sum(torch::Tensor values)
{
    if (m_impl) {
        try {
            m_impl->sum(values);
        } catch (const std::exception& error) {
            failLost(m_environment, error);
        }
    }
    return values;
}

void ProcessTeam::average(const std::vector<torch::Tensor>& tensors)
{
    if (!m_impl)
        return;
    const torch::NoGradGuard noGrad;
    for (size_t first = 0, last = 0; first < tensors.size(); first = last) {
        std::vector<torch::Tensor> flat;
        for (int64_t numbers = 0;
             last < tensors.size() && (flat.empty() || numbers < kBucketNumbers); ++last) {
            flat.push_back(tensors[last].reshape(-1));
            numbers += flat.back().numel();
        }
        const auto mean = sum(torch::cat(flat).cpu()).div_(static_cast<double>(size()));
        int64_t offset = 0;
        for (size_t i = first; i < last; ++i) {
            auto tensor = tensors[i];
            tensor.copy_(mean.slice(0, offset, offset + tensor.numel()).view_as(tensor));
            offset += tensor.numel();
        }
    }
}

int64_t ProcessTeam::agree(int64_t value)
{
    return sum(torch::tensor({ rank() == 0 ? value : int64_t { 0 } })).item<int64_t>();
}

void ProcessTeam::once(const std::function<void()>& job)
{
    if (rank() == 0)
        job();
    if (!m_impl)
        return;
    const auto key = "job" + std::to_string(m_impl->jobs++);
    try {
        if (rank() == 0)
            m_impl->tell(key);
        else
            m_impl->waitFor(key);
    } catch (const std::exception& error) {
        failLost(m_environment, error);
    }
}

} // namespace detdiffusion
