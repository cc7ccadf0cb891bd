#include "core/training/diffusion_step.h"

#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/epoch_order.h"
#include "core/training/metric_average.h"
#include "core/training/trained_parts.h"

#include <torch/torch.h>

namespace detdiffusion {

namespace {

/// Parts of the noise schedule whose errors are told apart.
constexpr int64_t kScheduleParts = 10;

DiffusionNetworks moved(DiffusionNetworks networks, torch::Device device)
{
    networks.to(device);
    return networks;
}

/// The first process's, because another one's processor may choose differently.
torch::ScalarType agreedPrecision(
    const std::string& name, torch::Device device, ProcessTeam& processes)
{
    const auto own = computePrecision(name, device);
    return static_cast<torch::ScalarType>(processes.agree(static_cast<int64_t>(own)));
}

std::vector<DiffusionNetworks> makeReplicas(
    const ModelBase& base, const DiffusionTrainingOptions& options, torch::Device device)
{
    torch::manual_seed(static_cast<uint64_t>(options.seed));
    std::vector<DiffusionNetworks> replicas;
    for (int64_t i = 0; i < options.workers; ++i) {
        auto networks = i == 0 ? initialNetworks(base, options) : makeNetworks(base.configs);
        replicas.push_back(moved(std::move(networks), device));
        chooseTrainedParts(replicas.back(), base, options);
        replicas.back().unet->setGradientCheckpointing(options.gradientCheckpointing);
        if (i > 0)
            shareFrozenParameters(replicas.back(), replicas.front());
    }
    return replicas;
}

std::vector<std::vector<TrainedParameter>> allParameters(
    std::vector<DiffusionNetworks>& replicas, const DiffusionTrainingOptions& options)
{
    std::vector<std::vector<TrainedParameter>> all;
    for (auto& replica : replicas)
        all.push_back(trainedParameters(replica, options));
    return all;
}

DiffusionNetworks makeAveraged(const DiffusionNetworks& first, const ModelBase& base,
    const DiffusionTrainingOptions& options, torch::Device device)
{
    auto networks = moved(makeNetworks(base.configs), device);
    chooseTrainedParts(networks, base, options);
    shareFrozenParameters(networks, first);
    return networks;
}

/// Sums and counts over all processes; their names are the same everywhere.
MetricAverage::Sums summed(const MetricAverage::Sums& sums, ProcessTeam& processes)
{
    std::vector<double> flat;
    for (const auto& [name, sum] : sums)
        flat.insert(flat.end(), { sum.first, static_cast<double>(sum.second) });
    const auto total = processes.sum(torch::tensor(flat, torch::kFloat64));
    MetricAverage::Sums result;
    int64_t i = 0;
    for (const auto& [name, sum] : sums) {
        const double count = total[2 * i + 1].item<double>();
        if (count > 0.0)
            result[name] = { total[2 * i].item<double>(), static_cast<int64_t>(count) };
        ++i;
    }
    return result;
}

} // namespace

DiffusionStep::DiffusionStep(const DiffusionTrainingOptions& options, const ModelBase& base,
    ProcessTeam& processes, std::optional<LossScaler> scaler)
    : m_options(options)
    , m_base(base)
    , m_processes(processes)
    , m_device(deviceFromString(options.device))
    , m_precision(agreedPrecision(options.precision, m_device, processes))
    , m_schedule(base.scheduler)
    , m_team(static_cast<int>(options.workers))
    , m_replicas(makeReplicas(base, options, m_device))
    , m_optimizer(m_team, allParameters(m_replicas, options), options.optimizer, &processes,
          scaler ? scaler : lossScalerFor(m_precision))
    , m_averaged(makeAveraged(m_replicas.front(), base, options, m_device))
{
}

DiffusionStep::~DiffusionStep()
{
    m_prefetcher.forget();
}

std::vector<BatchItem> DiffusionStep::itemsOf(int64_t part, int64_t pictures, StepPosition at)
{
    if (!m_order)
        m_order.emplace(pictures, static_cast<uint64_t>(m_options.seed));
    const int64_t parts = m_options.workers * m_options.accumulate;
    const int64_t share = m_options.batch / (parts * m_processes.size());
    const int64_t first = at.samples + (m_processes.rank() * parts + part) * share;
    std::vector<BatchItem> items;
    for (int64_t i = first; i < first + share; ++i)
        items.push_back({ m_order->at(i),
            mixedSeed(static_cast<uint64_t>(m_options.seed), static_cast<uint64_t>(i), 2) });
    return items;
}

std::vector<DiffusionBatch> DiffusionStep::draw(const BatchSource& source, StepPosition at)
{
    std::vector<DiffusionBatch> batches;
    for (int64_t part = 0; part < m_options.workers * m_options.accumulate; ++part)
        batches.push_back(
            drawTrainingBatch(source, itemsOf(part, source.latents->size(), at), m_options));
    return batches;
}

DiffusionLoss DiffusionStep::lossOf(DiffusionNetworks& networks, const DiffusionBatch& batch) const
{
    if (m_options.stage == kTextStage)
        return readingLoss(networks, batch);
    return diffusionLoss(
        networks, batch, m_schedule, m_base.scheduler.predictionType, m_options.loss);
}

std::vector<DiffusionLoss> DiffusionStep::computeGradients(
    const std::vector<DiffusionBatch>& batches)
{
    std::vector<DiffusionLoss> losses(batches.size());
    const auto parts = static_cast<size_t>(m_options.accumulate);
    m_team.run([&](int worker) {
        const auto first = static_cast<size_t>(worker) * parts;
        for (size_t i = first; i < first + parts; ++i) {
            {
                const AutocastScope autocast(m_device, m_precision);
                losses[i] =
                    lossOf(m_replicas[static_cast<size_t>(worker)], batches[i].to(m_device));
            }
            (losses[i].total * m_optimizer.lossScale() / static_cast<double>(parts)).backward();
            losses[i].forgetHistory();
        }
    });
    return losses;
}

StepReport DiffusionStep::reportOf(
    const std::vector<DiffusionLoss>& losses, const std::vector<DiffusionBatch>& batches)
{
    MetricAverage::Sums sums;
    const auto add = [&sums](const std::string& name, double value) {
        sums[name].first += value;
        ++sums[name].second;
    };
    if (losses.front().sampleErrors.defined())
        for (int64_t part = 0; part < kScheduleParts; ++part)
            sums["ldm_loss_t" + std::to_string(part)] = {};
    for (size_t i = 0; i < losses.size(); ++i) {
        for (const auto& [name, value] : lossValues(losses[i]))
            add(name, value);
        if (!losses[i].sampleErrors.defined())
            continue;
        const auto errors = losses[i].sampleErrors.cpu();
        for (int64_t j = 0; j < errors.size(0); ++j) {
            const auto timestep = batches[i].timesteps[j].item<int64_t>();
            const auto part = timestep * kScheduleParts / m_schedule.size();
            add("ldm_loss_t" + std::to_string(part), errors[j].item<double>());
        }
    }
    MetricAverage report;
    report.restore(summed(sums, m_processes));
    return report.take();
}

StepReport DiffusionStep::train(
    const BatchSource& source, StepPosition at, const StepLimits& limits)
{
    const StepPosition next { at.step + 1, at.samples + m_options.batch };
    const auto batches = m_prefetcher.take(
        [this, source](StepPosition position) { return draw(source, position); }, at, next);
    const auto losses = computeGradients(batches);
    auto report = reportOf(losses, batches);
    const double rate = limits.rateFactor * m_options.learningRate
        * learningRateFactor(m_options.schedule, at.step);
    if (m_optimizer.scalesLoss())
        report["loss_scale"] = m_optimizer.lossScale();
    report["grad_norm"] = m_optimizer.step(rate, at.step, limits.gradientNorm);
    report["lr"] = rate;
    return report;
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
