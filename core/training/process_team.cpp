#include "core/training/process_team.h"

#include "core/domain/error.h"
#include "core/training/run_failure.h"
#include "core/training/tensor_exchange.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <torch/torch.h>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace detdiffusion {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kMeeting = std::chrono::minutes(5);
constexpr milliseconds kPreparation = std::chrono::hours(24);

/// Large enough for the network's latency not to matter, small enough to be summed while it lies in
/// the third-level cache.
constexpr int64_t kCpuBucket = int64_t { 8 } << 20;
/// Waiting for NCCL may take some milliseconds longer than the sum: a few large ones.
constexpr int64_t kDeviceBucket = int64_t { 64 } << 20;

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

std::string textOf(const char* variable)
{
    const char* text = std::getenv(variable);
    return text != nullptr ? text : "";
}

/// torchrun may have a store of its own at the place to meet, which its processes shall use; it
/// still holds what they wrote before torchrun started them again.
c10::intrusive_ptr<c10d::Store> meet(const LaunchEnvironment& environment)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<uint16_t>(environment.masterPort);
    options.isServer = environment.rank == 0 && textOf("TORCHELASTIC_USE_AGENT_STORE") != "True";
    options.numWorkers = static_cast<size_t>(environment.worldSize);
    options.timeout = kMeeting;
    return c10::make_intrusive<c10d::PrefixStore>(
        "detdiffusion" + textOf("TORCHELASTIC_RESTART_COUNT"),
        c10::make_intrusive<c10d::TCPStore>(environment.masterAddress, options));
}

} // namespace

struct ProcessTeam::Impl {
    Impl(const LaunchEnvironment& environment, torch::Device itsDevice)
        : store(meet(environment))
        , gloo(makeGlooExchange(store, environment))
        , nccl(makeNcclExchange(store, environment, itsDevice))
        , device(nccl ? itsDevice : torch::Device(torch::kCPU))
    {
        if (!gloo && !nccl)
            throw Error("this build trains in one process only: it was made without Gloo's headers "
                        "(Debian: libgloo-dev); build it again with them, or start one process");
    }

    c10::intrusive_ptr<c10d::Store> store;
    std::unique_ptr<TensorExchange> gloo;
    std::unique_ptr<TensorExchange> nccl;
    torch::Device device; ///< where large tensors are summed
    int jobs = 0;

    torch::Tensor sumSmall(torch::Tensor values)
    {
        if (gloo) {
            gloo->sum(values);
            return values;
        }
        auto there = values.to(device);
        nccl->sum(there);
        return there.cpu();
    }

    void sumLarge(torch::Tensor& values) { (nccl ? nccl : gloo)->sum(values); }

    void tell(const std::string& key) { store->set(key, std::vector<uint8_t> { 1 }); }
    void waitFor(const std::string& key) { store->wait({ key }, kPreparation); }
};

ProcessTeam::ProcessTeam(const LaunchEnvironment& environment, torch::Device device)
    : m_environment(environment)
{
    if (!environment.isDistributed())
        return;
    requireMeetingPlace(environment);
    try {
        m_impl = std::make_unique<Impl>(environment, device);
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
    if (!m_impl)
        return values;
    try {
        return m_impl->sumSmall(std::move(values));
    } catch (const std::exception& error) {
        failLost(m_environment, error);
    }
}

void ProcessTeam::average(const std::vector<torch::Tensor>& tensors)
{
    if (!m_impl)
        return;
    if (m_impl->nccl)
        agree(0); // a process that is gone is noticed here
    const int64_t most = m_impl->nccl ? kDeviceBucket : kCpuBucket;
    std::vector<torch::Tensor> bucket;
    int64_t numbers = 0;
    for (const auto& tensor : tensors) {
        bucket.push_back(tensor);
        numbers += tensor.numel();
        if (numbers >= most) {
            averageBucket(std::exchange(bucket, {}));
            numbers = 0;
        }
    }
    averageBucket(bucket);
}

void ProcessTeam::averageBucket(const std::vector<torch::Tensor>& tensors)
{
    if (tensors.empty())
        return;
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> flat;
    for (const auto& tensor : tensors)
        flat.push_back(tensor.reshape(-1));
    auto mean = torch::cat(flat).to(m_impl->device);
    try {
        m_impl->sumLarge(mean);
    } catch (const std::exception& error) {
        failLost(m_environment, error);
    }
    mean.div_(static_cast<double>(size()));
    int64_t offset = 0;
    for (const auto& tensor : tensors) {
        tensor.copy_(mean.slice(0, offset, offset + tensor.numel()).view_as(tensor));
        offset += tensor.numel();
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
