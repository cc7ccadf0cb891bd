#include "core/training/diffusion_trainer.h"

#include "core/domain/error.h"
#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/diffusion_data.h"
#include "core/training/diffusion_objective.h"
#include "core/training/epoch_order.h"
#include "core/training/metric_average.h"
#include "core/training/run_folder.h"
#include "core/training/run_record.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <optional>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kKind = "diffusion";
constexpr const char* kStateFile = "training_state.safetensors";
constexpr int64_t kValidationBatch = 32;

nn::LayoutReaderConfig layoutReaderConfig(const ModelBase& base)
{
    const auto& text = base.configs.textEncoder;
    return { .width = text.hiddenSize,
        .heads = text.numAttentionHeads,
        .classes = static_cast<int64_t>(base.prompt.classes.size()),
        .gridColumns = base.prompt.grid.columns,
        .gridRows = base.prompt.grid.rows };
}

ModelBase prepareBase(const DiffusionTrainingOptions& options, const CocoDataset& training)
{
    const auto folder = options.run / "base";
    const auto classes = training.categorySet().names();
    if (!fs::exists(folder / "model_index.json"))
        createModelBase(folder, options, classes);
    auto base = loadModelBase(folder);
    if (base.prompt.classes != classes)
        throw Error(options.data.annotations.string()
            + " has other classes, or another order, than the run in " + options.run.string());
    if (options.stage == kTextStage)
        base.configs.layoutReader = layoutReaderConfig(base);
    return base;
}

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

void addLoss(MetricAverage& metrics, const DiffusionLoss& loss)
{
    for (const auto& [name, value] : lossValues(loss))
        metrics.add(name, value);
}

} // namespace

struct DiffusionTrainer::Impl {
    Impl(const DiffusionTrainingOptions& settings, DiffusionTrainingInput given,
        const Control& control)
        : options(settings)
        , input(std::move(given))
        , folder(settings.run)
        , base(prepareBase(settings, input.training))
        , tokenizer(base.tokenizer())
        , schedule(base.scheduler)
        , team(static_cast<int>(settings.workers))
        , replicas(makeReplicas(base, settings))
        , optimizer(team, allParameters(replicas, settings), settings.optimizer)
        , averaged(makeNetworks(base.configs))
    {
        averaged.to(deviceFromString(options.device));
        LatentEncoder encoder(base, options, options.run / "latents");
        training.emplace(encoder.prepare(
            "training", input.training, options.data.images, 0, input.read, control));
        if (!input.validation.images.empty())
            validation.emplace(encoder.prepare("validation", input.validation,
                options.data.validationImages, options.data.validationCount, input.read, control));
        scalingFactor = encoder.scalingFactor();
    }

    DiffusionTrainingOptions options;
    DiffusionTrainingInput input;
    RunFolder folder;
    ModelBase base;
    BpeTokenizer tokenizer;
    NoiseSchedule schedule;
    WorkerTeam team;
    std::vector<DiffusionNetworks> replicas;
    ParallelOptimizer optimizer;
    DiffusionNetworks averaged; ///< filled with the averaged weights to measure and to save
    std::optional<DiffusionSplit> training;
    std::optional<DiffusionSplit> validation;
    double scalingFactor = 1.0;
    MetricsListener listener;
    ThroughputMeter meter;
    MetricAverage metrics;
    int64_t step = 0; ///< steps done
    int64_t samples = 0; ///< samples drawn

    BatchSource source(const DiffusionSplit& split) const;
    void resume();
    std::vector<int64_t> samplesOf(int worker) const;
    std::vector<DiffusionLoss> computeGradients();
    DiffusionLoss lossOf(DiffusionNetworks& networks, const DiffusionBatch& batch) const;
    void trainStep();
    void report(const nlohmann::json& line);
    void logMetrics();
    void validate();
    void writeCheckpoint();
    void afterStep(const Control& control);
    nlohmann::json dataFacts() const;
};

BatchSource DiffusionTrainer::Impl::source(const DiffusionSplit& split) const
{
    return { &split.dataset, &split.latents, &tokenizer, base.prompt, scalingFactor,
        schedule.size() };
}

void DiffusionTrainer::Impl::resume()
{
    const auto path = folder.checkpoint(firstStepOf(folder, true)) / kStateFile;
    const SafetensorsFile file(path);
    optimizer.restore(file.tensors(), path.string());
    step = std::stoll(file.metadata().at("step"));
    samples = std::stoll(file.metadata().at("samples"));
    folder.forgetMetricsAfter(step);
}

std::vector<int64_t> DiffusionTrainer::Impl::samplesOf(int worker) const
{
    EpochOrder order(training->latents.size(), static_cast<uint64_t>(options.seed));
    const int64_t share = options.batch / options.workers;
    std::vector<int64_t> indices;
    for (int64_t i = 0; i < share; ++i)
        indices.push_back(order.at(samples + worker * share + i));
    return indices;
}

DiffusionLoss DiffusionTrainer::Impl::lossOf(
    DiffusionNetworks& networks, const DiffusionBatch& batch) const
{
    if (options.stage == kTextStage)
        return readingLoss(networks, batch);
    return diffusionLoss(networks, batch, schedule, base.scheduler.predictionType, options.loss);
}

std::vector<DiffusionLoss> DiffusionTrainer::Impl::computeGradients()
{
    std::vector<DiffusionLoss> losses(static_cast<size_t>(team.size()));
    const auto device = deviceFromString(options.device);
    const auto batches = source(*training);
    team.run([&](int worker) {
        const auto i = static_cast<size_t>(worker);
        const auto seed = mixedSeed(static_cast<uint64_t>(options.seed),
            static_cast<uint64_t>(step), static_cast<uint64_t>(worker));
        const auto batch = drawTrainingBatch(batches, samplesOf(worker), options, seed).to(device);
        {
            const AutocastScope autocast(device, trainingPrecision(options.precision, device));
            losses[i] = lossOf(replicas[i], batch);
        }
        losses[i].total.backward();
    });
    return losses;
}

void DiffusionTrainer::Impl::trainStep()
{
    const auto losses = computeGradients();
    const double rate = options.learningRate * learningRateFactor(options.schedule, step);
    metrics.add("grad_norm", optimizer.step(rate, step));
    metrics.add("lr", rate);
    for (const auto& loss : losses)
        addLoss(metrics, loss);
    samples += options.batch;
    ++step;
    meter.count(options.batch);
}

void DiffusionTrainer::Impl::report(const nlohmann::json& line)
{
    folder.appendMetrics(line);
    if (listener)
        listener(line);
}

void DiffusionTrainer::Impl::logMetrics()
{
    nlohmann::json line { { "step", step }, { "time", meter.seconds() }, { "samples", samples },
        { "samples_per_s", meter.takeRate() } };
    for (const auto& [name, value] : metrics.take())
        line[name] = value;
    report(line);
}

void DiffusionTrainer::Impl::validate()
{
    const torch::NoGradGuard noGrad;
    loadAverages(averaged, optimizer);
    const auto batches = source(*validation);
    const auto device = deviceFromString(options.device);
    MetricAverage means;
    for (int64_t first = 0; first < validation->latents.size(); first += kValidationBatch) {
        const auto count = std::min(kValidationBatch, validation->latents.size() - first);
        const auto batch = validationBatch(batches, first, count, options).to(device);
        addLoss(means, lossOf(averaged, batch));
    }
    nlohmann::json line { { "kind", "validation" }, { "step", step }, { "time", meter.seconds() },
        { "images", validation->latents.size() } };
    for (const auto& [name, value] : means.take())
        line[name] = value;
    report(line);
}

void DiffusionTrainer::Impl::writeCheckpoint()
{
    loadAverages(averaged, optimizer);
    folder.writeCheckpoint(step, options.output.keepCheckpoints, [&](const fs::path& path) {
        writeModelFolder(path, base, averaged);
        saveSafetensors(path / kStateFile, optimizer.state(),
            { { "format", "pt" }, { "step", std::to_string(step) },
                { "samples", std::to_string(samples) } });
    });
    folder.log("checkpoint at step " + std::to_string(step));
}

void DiffusionTrainer::Impl::afterStep(const Control& control)
{
    if (step % options.output.logEvery == 0)
        logMetrics();
    const double before = meter.seconds();
    const bool last = step == options.steps || step == options.stopAfter;
    if (validation && !control.stopRequested()
        && (step % options.output.validateEvery == 0 || last))
        validate();
    if (step % options.output.checkpointEvery == 0 || last || control.stopRequested())
        writeCheckpoint();
    if (input.paint && options.sampleEvery > 0 && step % options.sampleEvery == 0
        && fs::exists(folder.checkpoint(step))) {
        const auto out = folder.path() / "samples" / ("step_" + std::to_string(step));
        input.paint(folder.checkpoint(step), out);
        report({ { "kind", "sample" }, { "step", step }, { "folder", out.string() } });
    }
    meter.skip(meter.seconds() - before);
}

nlohmann::json DiffusionTrainer::Impl::dataFacts() const
{
    return { { "annotations", options.data.annotations.string() },
        { "images", training->dataset.samples.size() }, { "boxes", training->dataset.boxes },
        { "labelled_boxes", training->dataset.labelledBoxes },
        { "classes", training->dataset.classes },
        { "parameters", replicas.front().parameterCount() }, { "scaling_factor", scalingFactor } };
}

DiffusionTrainer::DiffusionTrainer(const DiffusionTrainingOptions& options,
    DiffusionTrainingInput input, bool resume, const Control& control)
{
    firstStepOf(RunFolder(options.run), resume);
    m_impl = std::make_unique<Impl>(options, std::move(input), control);
    if (resume)
        m_impl->resume();
    auto recorded = options;
    recorded.stopAfter = 0; // holds for this start only
    recordStart(options.run, kKind, toJson(recorded), m_impl->dataFacts(), m_impl->step);
    m_impl->meter = ThroughputMeter();
}

DiffusionTrainer::~DiffusionTrainer() = default;

void DiffusionTrainer::listen(MetricsListener listener)
{
    m_impl->listener = std::move(listener);
}

void DiffusionTrainer::run(const Control& control)
{
    auto& run = *m_impl;
    const int64_t end = run.options.stopAfter > 0
        ? std::min(run.options.stopAfter, run.options.steps)
        : run.options.steps;
    while (run.step < end) {
        run.trainStep();
        run.afterStep(control);
        control.report(static_cast<int>(run.step), static_cast<int>(end));
        if (control.stopRequested())
            throw Cancelled();
    }
}

} // namespace detdiffusion
