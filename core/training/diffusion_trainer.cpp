#include "core/training/diffusion_trainer.h"

#include "core/domain/error.h"
#include "core/tensor/device.h"
#include "core/training/diffusion_data.h"
#include "core/training/diffusion_step.h"
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
        , networks(options, base)
    {
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
    DiffusionStep networks;
    std::optional<DiffusionSplit> training;
    std::optional<DiffusionSplit> validation;
    double scalingFactor = 1.0;
    MetricsListener listener;
    ThroughputMeter meter;
    MetricAverage metrics;
    StepPosition at;

    BatchSource source(const DiffusionSplit& split) const;
    void resume();
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
        networks.trainTimesteps() };
}

void DiffusionTrainer::Impl::resume()
{
    const auto path = folder.checkpoint(firstStepOf(folder, true)) / kStateFile;
    const SafetensorsFile file(path);
    networks.restore(file.tensors(), path.string());
    at.step = std::stoll(file.metadata().at("step"));
    at.samples = std::stoll(file.metadata().at("samples"));
    folder.forgetMetricsAfter(at.step);
}

void DiffusionTrainer::Impl::trainStep()
{
    for (const auto& [name, value] : networks.train(source(*training), at))
        metrics.add(name, value);
    at.samples += options.batch;
    ++at.step;
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
    nlohmann::json line { { "step", at.step }, { "time", meter.seconds() },
        { "samples", at.samples }, { "samples_per_s", meter.takeRate() } };
    for (const auto& [name, value] : metrics.take())
        line[name] = value;
    report(line);
}

void DiffusionTrainer::Impl::validate()
{
    const torch::NoGradGuard noGrad;
    auto& averaged = networks.averaged();
    const auto batches = source(*validation);
    const auto device = deviceFromString(options.device);
    MetricAverage means;
    for (int64_t first = 0; first < validation->latents.size(); first += kValidationBatch) {
        const auto count = std::min(kValidationBatch, validation->latents.size() - first);
        const auto batch = validationBatch(batches, first, count, options).to(device);
        addLoss(means, networks.lossOf(averaged, batch));
    }
    nlohmann::json line { { "kind", "validation" }, { "step", at.step },
        { "time", meter.seconds() }, { "images", validation->latents.size() } };
    for (const auto& [name, value] : means.take())
        line[name] = value;
    report(line);
}

void DiffusionTrainer::Impl::writeCheckpoint()
{
    folder.writeCheckpoint(at.step, options.output.keepCheckpoints, [&](const fs::path& path) {
        networks.writeModel(path);
        saveSafetensors(path / kStateFile, networks.state(),
            { { "format", "pt" }, { "step", std::to_string(at.step) },
                { "samples", std::to_string(at.samples) } });
    });
    folder.log("checkpoint at step " + std::to_string(at.step));
}

void DiffusionTrainer::Impl::afterStep(const Control& control)
{
    if (at.step % options.output.logEvery == 0)
        logMetrics();
    const double before = meter.seconds();
    const bool last = at.step == options.steps || at.step == options.stopAfter;
    if (validation && !control.stopRequested()
        && (at.step % options.output.validateEvery == 0 || last))
        validate();
    if (at.step % options.output.checkpointEvery == 0 || last || control.stopRequested())
        writeCheckpoint();
    if (input.paint && options.sampleEvery > 0 && at.step % options.sampleEvery == 0
        && fs::exists(folder.checkpoint(at.step))) {
        const auto out = folder.path() / "samples" / ("step_" + std::to_string(at.step));
        input.paint(folder.checkpoint(at.step), out);
        report({ { "kind", "sample" }, { "step", at.step }, { "folder", out.string() } });
    }
    meter.skip(meter.seconds() - before);
}

nlohmann::json DiffusionTrainer::Impl::dataFacts() const
{
    return { { "annotations", options.data.annotations.string() },
        { "images", training->dataset.samples.size() }, { "boxes", training->dataset.boxes },
        { "labelled_boxes", training->dataset.labelledBoxes },
        { "classes", training->dataset.classes }, { "parameters", networks.parameterCount() },
        { "scaling_factor", scalingFactor } };
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
    recordStart(options.run, kKind, toJson(recorded), m_impl->dataFacts(), m_impl->at.step);
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
    while (run.at.step < end) {
        run.trainStep();
        run.afterStep(control);
        control.report(static_cast<int>(run.at.step), static_cast<int>(end));
        if (control.stopRequested())
            throw Cancelled();
    }
}

} // namespace detdiffusion
