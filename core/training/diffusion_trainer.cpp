#include "core/training/diffusion_trainer.h"

#include "core/domain/error.h"
#include "core/domain/launch_environment.h"
#include "core/tensor/device.h"
#include "core/tensor/device_memory.h"
#include "core/training/diffusion_checkpoints.h"
#include "core/training/diffusion_data.h"
#include "core/training/diffusion_evaluation.h"
#include "core/training/diffusion_progress.h"
#include "core/training/diffusion_step.h"
#include "core/training/item_report.h"
#include "core/training/process_memory.h"
#include "core/training/process_team.h"
#include "core/training/run_record.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/file_hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kKind = "diffusion";

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

} // namespace

struct DiffusionTrainer::Impl {
    Impl(RunSession& itsSession, const DiffusionTrainingOptions& settings,
        DiffusionTrainingInput given, const Control& control)
        : session(itsSession)
        , options(settings)
        , input(std::move(given))
        , processes(launchEnvironment(), deviceFromString(settings.device))
        , base(prepareBase(settings, input.training, processes))
        , tokenizer(base.tokenizer())
        , networks(options, base, processes)
        , progress(options.divergence)
        , checkpoints(session, options, networks, progress)
        , evaluation(session, options, networks, input.paint)
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
    DiffusionCheckpoints checkpoints;
    DiffusionEvaluation evaluation;
    double scalingFactor = 1.0;
    ThroughputMeter meter;
    bool isFresh = true; ///< else it goes on from a checkpoint

    int64_t step() const { return progress.at.step; }
    bool isDue(int64_t every) const { return step() % every == 0; }
    void prepareSplits(const Control& control);
    int64_t end() const;
    RunPosition position() const;
    BatchSource source(const DiffusionSplit& split) const;
    RunWish agreed(RunWish own);
    void obey(RunWish wish, const Control& control);
    void trainStep();
    bool isLostToScale(const StepReport& report) const;
    RunWish trainedAndWished(const Control& control);
    void act(DivergenceGuard::Verdict verdict, const StepReport& report);
    void rollBack();
    void logMetrics();
    bool validate();
    void measureAndKeep(RunWish wish);
    void measureStart(const Control& control);
    void paintWhatIsMissing();
    void tellIfNothingGotBetter() const;
    nlohmann::json dataFacts() const;
    void record() const;
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

/// In fp16 the loss scale may be too large for a step, at the beginning of a run as a rule. That is
/// no divergence, unless the loss is not finite itself.
bool DiffusionTrainer::Impl::isLostToScale(const StepReport& report) const
{
    return networks.scaleFell() && std::isfinite(report.at("loss"));
}

void DiffusionTrainer::Impl::trainStep()
{
    const auto report = networks.train(source(*training), progress.at,
        { progress.guard.rateFactor(), progress.guard.gradientLimit() });
    const auto verdict = isLostToScale(report)
        ? DivergenceGuard::Verdict::Skipped
        : progress.guard.judge(report.at("loss"), report.at("grad_norm"));
    progress.at.samples += options.batch;
    ++progress.at.step;
    meter.count(options.batch, networks.secondsWaited());
    session.stepDone(position());
    act(verdict, report);
}

RunWish DiffusionTrainer::Impl::agreed(RunWish own)
{
    return static_cast<RunWish>(processes.agree(static_cast<int64_t>(own)));
}

void DiffusionTrainer::Impl::obey(RunWish wish, const Control& control)
{
    session.obey(wish, control, [this](RunWish own) { return agreed(own); });
}

/// A step, and what all processes are to do after it. When one of them is lost the weights are
/// those of the last whole step: they are kept.
RunWish DiffusionTrainer::Impl::trainedAndWished(const Control& control)
{
    try {
        trainStep();
        return agreed(session.wish(control));
    } catch (const TrainingError& error) {
        if (error.failure().cause == FailureCause::RankLost && step() > 0)
            checkpoints.write(false);
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
            { "reason",
                isLostToScale(report)
                    ? "loss scale " + std::to_string(report.at("loss_scale")) + " was too large"
                    : "gradient norm " + std::to_string(report.at("grad_norm")) } } });
        break;
    case DivergenceGuard::Verdict::Diverged:
        rollBack();
        break;
    }
}

void DiffusionTrainer::Impl::rollBack()
{
    const int64_t noticed = step();
    checkpoints.goBackTo(checkpoints.lastGood(), processes);
    session.goBack(position(),
        { { "kind", "rollback" }, { "step", noticed }, { "to", step() },
            { "rate_factor", progress.guard.rateFactor() } });
}

void DiffusionTrainer::Impl::logMetrics()
{
    const auto pace = meter.takePace();
    nlohmann::json line { { "step", step() }, { "time", meter.seconds() },
        { "samples", progress.at.samples }, { "samples_per_s", pace.samplesPerSecond },
        { "wait_share", pace.waitShare }, { "memory_mb", residentMegabytes() },
        { "epoch", position().epoch } };
    if (const auto megabytes = deviceMegabytes(networks.device()))
        line["gpu_memory_mb"] = *megabytes;
    for (const auto& [name, value] : progress.metrics.take())
        line[name] = value;
    session.report({ line });
}

/// Whether the loss is the least so far.
bool DiffusionTrainer::Impl::validate()
{
    const double loss = evaluation.validate(source(*validation), step(), meter.seconds());
    const bool best = std::isfinite(loss) && (!progress.best || loss < progress.best->loss);
    if (best)
        progress.best = { step(), loss };
    return best;
}

void DiffusionTrainer::Impl::measureAndKeep(RunWish wish)
{
    const double before = meter.seconds();
    const bool last = step() == end();
    bool best = false;
    if (validation && (isDue(options.output.validateEvery) || last))
        best = processes.agree(validate() ? 1 : 0) != 0;
    if (isDue(options.output.checkpointEvery) || best || last || wish != RunWish::Run) {
        processes.once([&] {
            checkpoints.write(best);
            const bool wished = wish == RunWish::Checkpoint && evaluation.canPaint(step());
            if (wished || (wish != RunWish::Stop && evaluation.samplesAreDue(step())))
                evaluation.paintSamples(step());
        });
    }
    session.enter(RunActivity::Training);
    meter.skip(meter.seconds() - before);
}

/// What the training starts from, which all that it does is held against and can go back to.
void DiffusionTrainer::Impl::measureStart(const Control& control)
{
    const auto wish = agreed(session.wish(control));
    measureAndKeep(wish);
    obey(wish, control);
}

/// The run was stopped before it painted, or died while it did.
void DiffusionTrainer::Impl::paintWhatIsMissing()
{
    processes.once([this] {
        if (evaluation.samplesAreDue(step()) && !evaluation.hasSamples(step()))
            evaluation.paintSamples(step());
    });
}

void DiffusionTrainer::Impl::tellIfNothingGotBetter() const
{
    if (session.isWriter() && step() == options.steps && progress.best && progress.best->step == 0)
        session.folder().log("no validation was better than that of the model before training; "
                             "lower \"learning_rate\", or train on more pictures");
}

nlohmann::json DiffusionTrainer::Impl::dataFacts() const
{
    const auto& files = options.data;
    nlohmann::json facts { { "annotations", files.annotations.string() },
        { "annotations_sha256", fileHash(files.annotations) },
        { "images", training->dataset.samples.size() }, { "boxes", training->dataset.boxes },
        { "labelled_boxes", training->dataset.labelledBoxes },
        { "classes", training->dataset.classes }, { "parameters", networks.parameterCount() },
        { "scaling_factor", scalingFactor } };
    if (options.model.from != "scratch") // every start reads it again
        facts["model_hash"] = modelHash(options.model.from, {}, {});
    if (validation)
        facts["validation_sha256"] = fileHash(files.validationAnnotations);
    return facts;
}

void DiffusionTrainer::Impl::record() const
{
    auto recorded = options;
    recorded.stopAfter = 0; // holds for this start only
    for (const auto& fact : recordStart(options.run, kKind, toJson(recorded), dataFacts(), step()))
        if (fact.ends_with("_sha256") || fact.ends_with("_hash"))
            session.folder().log("\"" + fact
                + "\" is not that of the start before: the run goes on, but not as it would have");
}

DiffusionTrainer::DiffusionTrainer(RunSession& session, const DiffusionTrainingOptions& options,
    DiffusionTrainingInput input, bool resume, const Control& control)
{
    const auto first = firstStepOf(session.folder(), resume);
    m_impl = std::make_unique<Impl>(session, options, std::move(input), control);
    m_impl->isFresh = !resume;
    if (resume)
        m_impl->checkpoints.restore(first);
    if (session.isWriter())
        m_impl->record();
    session.begin(m_impl->position(), options.steps, resume);
    m_impl->meter = ThroughputMeter();
}

DiffusionTrainer::~DiffusionTrainer() = default;

void DiffusionTrainer::run(const Control& control)
{
    auto& run = *m_impl;
    const auto end = run.end();
    if (run.isFresh)
        run.measureStart(control);
    else
        run.paintWhatIsMissing();
    while (run.step() < end) {
        const auto before = run.step();
        const auto wish = run.trainedAndWished(control);
        if (run.step() > before) { // else it went back, to where all of this is done
            if (run.isDue(run.options.output.logEvery))
                run.logMetrics();
            run.measureAndKeep(wish);
        }
        control.report(static_cast<int>(run.step()), static_cast<int>(end));
        run.obey(wish, control);
    }
    run.tellIfNothingGotBetter();
}

} // namespace detdiffusion
