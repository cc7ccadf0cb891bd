#include "core/training/diffusion_checkpoints.h"

#include <algorithm>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStateFile = "training_state.safetensors";

} // namespace

DiffusionCheckpoints::DiffusionCheckpoints(RunSession& session,
    const DiffusionTrainingOptions& options, DiffusionStep& networks, DiffusionProgress& progress)
    : m_session(session)
    , m_options(options)
    , m_networks(networks)
    , m_progress(progress)
{
}

void DiffusionCheckpoints::restore(int64_t step)
{
    const auto path = store().path(step) / kStateFile;
    const SafetensorsFile file(path);
    m_networks.restore(file.tensors(), path.string());
    m_progress.restore(file.metadata(), path.string());
    if (m_session.isWriter() && m_progress.best && m_progress.best->step == step)
        store().setBest(step); // the run may have died before it said so
}

void DiffusionCheckpoints::fill(const fs::path& folder)
{
    m_networks.writeModel(folder);
    saveSafetensors(folder / kStateFile, m_networks.state(), m_progress.toMetadata());
}

/// The run's tensors, and a model in float.
uint64_t DiffusionCheckpoints::expectedBytes() const
{
    auto bytes = sizeof(float) * static_cast<uint64_t>(m_networks.parameterCount());
    for (const auto& [name, tensor] : m_networks.state())
        bytes += tensor.nbytes();
    return bytes;
}

void DiffusionCheckpoints::write(bool best)
{
    m_session.writeCheckpoint(
        { m_progress.at.step, m_options.output.keepCheckpoints, best, expectedBytes() },
        [this](const fs::path& path) { fill(path); });
}

int64_t DiffusionCheckpoints::lastGood() const
{
    const int64_t now = m_progress.at.step;
    const auto steps = store().steps();
    const auto good = std::find_if(steps.rbegin(), steps.rend(), [&](int64_t candidate) {
        return candidate < now
            && DiffusionProgress::isHealthy(
                SafetensorsFile(store().path(candidate) / kStateFile).metadata());
    });
    const int64_t rollbacks = m_progress.guard.rollbacks();
    if (good == steps.rend() || rollbacks >= m_options.divergence.maxRollbacks)
        throw TrainingError({ FailureCause::Diverged,
            "the training diverged at step " + std::to_string(now)
                + (good == steps.rend()
                        ? " before there was a checkpoint to go back to"
                        : " after going back " + std::to_string(rollbacks) + " times")
                + "; lower \"learning_rate\" or look at the data, then train again",
            {} });
    return *good;
}

void DiffusionCheckpoints::goBackTo(int64_t step, ProcessTeam& processes)
{
    const auto before = m_progress.guard;
    restore(step);
    processes.agree(0); // all have read it before it is written anew
    m_progress.guard.goBackFrom(before);
    if (!m_session.isWriter())
        return;
    store().goBackTo(step);
    // Once more, with the lower rate: a run that dies now goes on with it.
    store().write({ step, m_options.output.keepCheckpoints, false, 0 },
        [this](const fs::path& path) { fill(path); }, {});
}

} // namespace detdiffusion
