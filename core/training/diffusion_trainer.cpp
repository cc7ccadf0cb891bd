#include "core/training/diffusion_trainer.h"

#include "core/domain/error.h"
#include "core/domain/launch_environment.h"
#include "core/tensor/device.h"
#include "core/training/diffusion_data.h"
#include "core/training/diffusion_progress.h"
#include "core/training/diffusion_step.h"
#include "core/training/item_report.h"
#include "core/training/process_memory.h"
#include "core/training/process_team.h"
#include "core/training/run_record.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
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

ModelBase prepareBase(
    const DiffusionTrainingOptions& options, const CocoDataset& training, ProcessTeam& processes)
{
    const auto folder = options.run / "base";
    const auto classes = training.categorySet().names();
    processes.once([&] {
        if (!fs::exists(folder / "model_index.json"))
            createModelBase(folder, options, training);
    });
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
    Impl(RunSession& itsSession, const DiffusionTrainingOptions& settings,
        DiffusionTrainingInput given, const Control& control)
        : session(itsSession)
        , options(settings)
        , input(std::move(given))
        , processes(launchEnvironment())
        , base(prepareBase(settings, input.training, processes))
        , tokenizer(base.tokenizer())
        , networks(options, base, processes)
        , progress(options.divergence)
    {
        const auto watched = session.watched(RunActivity::Encoding, control);
        // The others find what the first process encoded.
        processes.once([&] { prepareSplits(watched); });
        if (!session.isWriter())
            prepareSplits(watched);
    }

    RunSession& session;
    DiffusionTrainingOptions options;
    DiffusionTrainingInput input;
    ProcessTeam processes;
    ModelBase base;
    BpeTokenizer tokenizer;
    std::optional<DiffusionSplit> training;
    std::optional<DiffusionSplit> validation;
    DiffusionStep networks; ///< draws from the splits ahead of time, thus after them
    DiffusionProgress progress;
    double scalingFactor = 1.0;
    ThroughputMeter meter;

    const CheckpointStore& checkpoints() const { return session.folder().checkpoints(); }
    int64_t step() const { return progress.at.step; }
    bool isDue(int64_t every) const { return every > 0 && step() % every == 0; }
    bool samplesAreDue() const
    {
        return session.isWriter() && input.paint && isDue(options.sampleEvery);
    }
    void prepareSplits(const Control& control);
    int64_t end() const;
    RunPosition position() const;
    BatchSource source(const DiffusionSplit& split) const;
    void restore(int64_t checkpoint);
    void trainStep();
    RunWish trainedAndWished(const Control& control);
    void act(DivergenceGuard::Verdict verdict, const StepReport& report);
    void rollBack();
    int64_t lastGoodCheckpoint() const;
    void logMetrics();
    bool validate();
    uint64_t expectedBytes() const;
    void writeCheckpoint(bool best);
    void fillCheckpoint(const fs::path& folder);
    void paintSamples();
    void afterStep(RunWish wish);
    nlohmann::json dataFacts() const;
};

void DiffusionTrainer::Impl::prepareSplits(const Control& control)
{
    ItemReport report(session, options.data.maxBadShare);
    LatentEncoder encoder(base, options, latentFolder(options), report);
    training.emplace(encoder.prepare(input.training, options.data.images, 0, input.read, control));
    if (!input.validation.images.empty())
        validation.emplace(encoder.prepare(input.validation, options.data.validationImages,
            options.data.validationCount, input.read, control));
    scalingFactor = encoder.scalingFactor();
}

int64_t DiffusionTrainer::Impl::end() const
{
    return options.stopAfter > 0 ? std::min(options.stopAfter, options.steps) : options.steps;
}

RunPosition DiffusionTrainer::Impl::position() const
{
    const auto samples = progress.at.samples;
    return { step(), samples,
        static_cast<double>(samples) / static_cast<double>(training->latents.size()) };
}

BatchSource DiffusionTrainer::Impl::source(const DiffusionSplit& split) const
{
    return { &split.dataset, &split.latents, &tokenizer, base.prompt, scalingFactor,
        networks.trainTimesteps() };
}

void DiffusionTrainer::Impl::restore(int64_t checkpoint)
{
    const auto path = checkpoints().path(checkpoint) / kStateFile;
    const SafetensorsFile file(path);
    networks.restore(file.tensors(), path.string());
    progress.restore(file.metadata(), path.string());
    if (session.isWriter() && progress.best && progress.best->step == checkpoint)
        checkpoints().setBest(checkpoint); // the run may have died before it said so
}

void DiffusionTrainer::Impl::trainStep()
{
    const auto report = networks.train(source(*training), progress.at,
        { progress.guard.rateFactor(), progress.guard.gradientLimit() });
    const auto verdict = progress.guard.judge(report.at("loss"), report.at("grad_norm"));
    progress.at.samples += options.batch;
    ++progress.at.step;
    meter.count(options.batch, networks.secondsWaited());
    session.stepDone(position());
    act(verdict, report);
}

/// A step, and what all processes are to do after it. When one of them is lost the weights are
/// those of the last whole step: they are kept.
RunWish DiffusionTrainer::Impl::trainedAndWished(const Control& control)
{
    try {
        trainStep();
        return static_cast<RunWish>(processes.agree(static_cast<int64_t>(session.wish(control))));
    } catch (const TrainingError& error) {
        if (error.failure().cause == FailureCause::RankLost && step() > 0)
            writeCheckpoint(false);
        throw;
    }
}

void DiffusionTrainer::Impl::act(DivergenceGuard::Verdict verdict, const StepReport& report)
{
    switch (verdict) {
    case DivergenceGuard::Verdict::Good:
        for (const auto& [name, value] : report)
            progress.metrics.add(name, value);
        break;
    case DivergenceGuard::Verdict::Skipped:
        session.report({ { { "kind", "skip" }, { "step", step() },
            { "reason", "gradient norm " + std::to_string(report.at("grad_norm")) } } });
        break;
    case DivergenceGuard::Verdict::Diverged:
        rollBack();
        break;
    }
}

int64_t DiffusionTrainer::Impl::lastGoodCheckpoint() const
{
    const auto steps = checkpoints().steps();
    const auto good = std::find_if(steps.rbegin(), steps.rend(), [&](int64_t candidate) {
        return candidate < step()
            && DiffusionProgress::isHealthy(
                SafetensorsFile(checkpoints().path(candidate) / kStateFile).metadata());
    });
    if (good == steps.rend() || progress.guard.rollbacks() >= options.divergence.maxRollbacks)
        throw TrainingError({ FailureCause::Diverged,
            "the training diverged at step " + std::to_string(step())
                + (good == steps.rend() ? " before there was a checkpoint to go back to"
                                        : " after going back "
                            + std::to_string(progress.guard.rollbacks()) + " times")
                + "; lower \"learning_rate\" or look at the data, then train again",
            {} });
    return *good;
}

void DiffusionTrainer::Impl::rollBack()
{
    const int64_t noticed = step();
    const int64_t target = lastGoodCheckpoint();
    const auto before = progress.guard;
    restore(target);
    processes.agree(0); // all have read it before it is written anew
    progress.guard.goBackFrom(before);
    if (session.isWriter()) {
        checkpoints().goBackTo(target);
        // Once more, with the lower rate: a run that dies now goes on with it.
        checkpoints().write({ target, options.output.keepCheckpoints, false, 0 },
            [this](const fs::path& path) { fillCheckpoint(path); }, {});
    }
    session.goBack(position(),
        { { "kind", "rollback" }, { "step", noticed }, { "to", target },
            { "rate_factor", progress.guard.rateFactor() } });
}

void DiffusionTrainer::Impl::logMetrics()
{
    const auto pace = meter.takePace();
    nlohmann::json line { { "step", step() }, { "time", meter.seconds() },
        { "samples", progress.at.samples }, { "samples_per_s", pace.samplesPerSecond },
        { "wait_share", pace.waitShare }, { "memory_mb", residentMegabytes() },
        { "epoch", position().epoch } };
    for (const auto& [name, value] : progress.metrics.take())
        line[name] = value;
    session.report({ line });
}

/// Whether the loss is the least so far.
bool DiffusionTrainer::Impl::validate()
{
    session.enter(RunActivity::Validation);
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
    nlohmann::json line { { "kind", "validation" }, { "step", step() }, { "time", meter.seconds() },
        { "images", validation->latents.size() } };
    for (const auto& [name, value] : means.take())
        line[name] = value;
    session.report({ line });
    const double loss = line.at("loss");
    const bool best = std::isfinite(loss) && (!progress.best || loss < progress.best->loss);
    if (best)
        progress.best = { step(), loss };
    return best;
}

void DiffusionTrainer::Impl::fillCheckpoint(const fs::path& folder)
{
    networks.writeModel(folder);
    saveSafetensors(folder / kStateFile, networks.state(), progress.toMetadata());
}

/// The run's tensors, and a model in float.
uint64_t DiffusionTrainer::Impl::expectedBytes() const
{
    auto bytes = sizeof(float) * static_cast<uint64_t>(networks.parameterCount());
    for (const auto& [name, tensor] : networks.state())
        bytes += tensor.nbytes();
    return bytes;
}

void DiffusionTrainer::Impl::writeCheckpoint(bool best)
{
    session.writeCheckpoint({ step(), options.output.keepCheckpoints, best, expectedBytes() },
        [this](const fs::path& path) { fillCheckpoint(path); });
}

void DiffusionTrainer::Impl::paintSamples()
{
    session.enter(RunActivity::Sampling);
    const auto out = session.folder().samples(step());
    auto agreement = input.paint(checkpoints().path(step()), out);
    std::vector<nlohmann::json> lines { { { "kind", "sample" }, { "step", step() },
        { "folder", "samples/" + out.filename().string() } } };
    if (!agreement.empty()) {
        agreement.update({ { "kind", "agreement" }, { "step", step() } });
        lines.push_back(std::move(agreement));
    }
    session.report(lines);
}

void DiffusionTrainer::Impl::afterStep(RunWish wish)
{
    if (isDue(options.output.logEvery))
        logMetrics();
    const double before = meter.seconds();
    const bool last = step() == end();
    bool best = false;
    if (validation && (isDue(options.output.validateEvery) || last))
        best = validate();
    if (isDue(options.output.checkpointEvery) || best || last || wish != RunWish::Run) {
        writeCheckpoint(best);
        if (wish != RunWish::Stop && samplesAreDue())
            paintSamples();
    }
    session.enter(RunActivity::Training);
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

DiffusionTrainer::DiffusionTrainer(RunSession& session, const DiffusionTrainingOptions& options,
    DiffusionTrainingInput input, bool resume, const Control& control)
{
    const auto first = firstStepOf(session.folder(), resume);
    m_impl = std::make_unique<Impl>(session, options, std::move(input), control);
    if (resume)
        m_impl->restore(first);
    auto recorded = options;
    recorded.stopAfter = 0; // holds for this start only
    if (session.isWriter())
        recordStart(options.run, kKind, toJson(recorded), m_impl->dataFacts(), m_impl->step());
    session.begin(m_impl->position(), options.steps, resume);
    m_impl->meter = ThroughputMeter();
}

DiffusionTrainer::~DiffusionTrainer() = default;

void DiffusionTrainer::run(const Control& control)
{
    auto& run = *m_impl;
    const auto end = run.end();
    // The run was stopped before it painted, or died while it did.
    if (run.step() > 0 && run.samplesAreDue()
        && !run.session.folder().metrics().contains("sample", run.step()))
        run.paintSamples();
    while (run.step() < end) {
        const auto before = run.step();
        const auto wish = run.trainedAndWished(control);
        if (run.step() > before) // else it went back, to where all of this is done
            run.afterStep(wish);
        control.report(static_cast<int>(run.step()), static_cast<int>(end));
        run.session.obey(wish, control);
    }
}

} // namespace detdiffusion
