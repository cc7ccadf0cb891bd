#include "core/training/diffusion_step.h"

#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/epoch_order.h"
#include "core/training/metric_average.h"

#include <torch/torch.h>

namespace detdiffusion {

namespace {

std::vector<DiffusionNetworks> makeReplicas(
    const ModelBase& base, const DiffusionTrainingOptions& options)
{
    torch::manual_seed(static_cast<uint64_t>(options.seed));
    std::vector<DiffusionNetworks> replicas { initialNetworks(base, options) };
    for (int64_t i = 1; i < options.workers; ++i)
        replicas.push_back(makeNetworks(base.configs));
    for (auto& replica : replicas)
        replica.to(deviceFromString(options.device));
    return replicas;
}

std::vector<std::vector<TrainedParameter>> allParameters(
    const std::vector<DiffusionNetworks>& replicas, const DiffusionTrainingOptions& options)
{
    std::vector<std::vector<TrainedParameter>> all;
    for (const auto& replica : replicas)
        all.push_back(trainedParameters(replica, options));
    return all;
}

} // namespace

DiffusionStep::DiffusionStep(const DiffusionTrainingOptions& options, const ModelBase& base)
    : m_options(options)
    , m_base(base)
    , m_schedule(base.scheduler)
    , m_team(static_cast<int>(options.workers))
    , m_replicas(makeReplicas(base, options))
    , m_optimizer(m_team, allParameters(m_replicas, options), options.optimizer)
    , m_averaged(makeNetworks(base.configs))
{
    m_averaged.to(deviceFromString(options.device));
}

std::vector<int64_t> DiffusionStep::samplesOf(
    int worker, const BatchSource& source, StepPosition at) const
{
    EpochOrder order(source.latents->size(), static_cast<uint64_t>(m_options.seed));
    const int64_t share = m_options.batch / m_options.workers;
    std::vector<int64_t> indices;
    for (int64_t i = 0; i < share; ++i)
        indices.push_back(order.at(at.samples + worker * share + i));
    return indices;
}

DiffusionLoss DiffusionStep::lossOf(DiffusionNetworks& networks, const DiffusionBatch& batch) const
{
    if (m_options.stage == kTextStage)
        return readingLoss(networks, batch);
    return diffusionLoss(
        networks, batch, m_schedule, m_base.scheduler.predictionType, m_options.loss);
}

std::vector<DiffusionLoss> DiffusionStep::computeGradients(
    const BatchSource& source, StepPosition at)
{
    std::vector<DiffusionLoss> losses(static_cast<size_t>(m_team.size()));
    const auto device = deviceFromString(m_options.device);
    m_team.run([&](int worker) {
        const auto i = static_cast<size_t>(worker);
        const auto seed = mixedSeed(static_cast<uint64_t>(m_options.seed),
            static_cast<uint64_t>(at.step), static_cast<uint64_t>(worker));
        const auto batch =
            drawTrainingBatch(source, samplesOf(worker, source, at), m_options, seed).to(device);
        {
            const AutocastScope autocast(device, trainingPrecision(m_options.precision, device));
            losses[i] = lossOf(m_replicas[i], batch);
        }
        losses[i].total.backward();
    });
    return losses;
}

StepReport DiffusionStep::train(
    const BatchSource& source, StepPosition at, const StepLimits& limits)
{
    const auto losses = computeGradients(source, at);
    const double rate = limits.rateFactor * m_options.learningRate
        * learningRateFactor(m_options.schedule, at.step);
    MetricAverage report;
    report.add("grad_norm", m_optimizer.step(rate, at.step, limits.gradientNorm));
    report.add("lr", rate);
    for (const auto& loss : losses)
        for (const auto& [name, value] : lossValues(loss))
            report.add(name, value);
    return report.take();
}

DiffusionNetworks& DiffusionStep::averaged()
{
    loadAverages(m_averaged, m_optimizer);
    return m_averaged;
}

void DiffusionStep::writeModel(const std::filesystem::path& folder)
{
    writeModelFolder(folder, m_base, averaged());
}

void DiffusionStep::restore(const TensorMap& state, const std::string& source)
{
    m_optimizer.restore(state, source);
}

} // namespace detdiffusion
