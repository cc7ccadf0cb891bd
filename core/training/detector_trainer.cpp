#include "core/training/detector_trainer.h"

#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/evaluation/coco_metrics.h"
#include "core/perception/detector_folder.h"
#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/tensor/random.h"
#include "core/training/detector_augmentation.h"
#include "core/training/detector_loss.h"
#include "core/training/detector_validation.h"
#include "core/training/epoch_order.h"
#include "core/training/finite_loss.h"
#include "core/training/run_record.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>
#include <optional>

namespace detdiffusion {

namespace {

constexpr const char* kKind = "detector";
constexpr const char* kStateFile = "training_state.safetensors";
constexpr int64_t kChannelStep = 8;

nn::DetectorConfig networkConfig(const DetectorTrainingOptions& options, const CocoDataset& dataset)
{
    const auto scaled = [&](int64_t channels) {
        const double wanted = static_cast<double>(channels) * options.width;
        return std::max(kChannelStep, std::lround(wanted / kChannelStep) * kChannelStep);
    };
    nn::DetectorConfig config;
    for (const auto& category : dataset.categories) {
        config.classes.push_back(category.name);
        config.categoryIds.push_back(category.id);
    }
    config.inputSize = options.inputSize;
    for (auto& channels : config.backboneChannels)
        channels = scaled(channels);
    config.headChannels = scaled(config.headChannels);
    config.headLayers = options.headLayers;
    return config;
}

nn::DetectorNet makeNetwork(const DetectorTrainingOptions& options, const CocoDataset& dataset)
{
    if (dataset.categories.empty())
        throw Error(options.annotations.string() + ": there are no categories to detect");
    torch::manual_seed(static_cast<uint64_t>(options.seed));
    return nn::DetectorNet(networkConfig(options, dataset));
}

std::vector<TrainedParameter> trainedParameters(const nn::DetectorNet& net, double weightDecay)
{
    std::vector<TrainedParameter> parameters;
    for (const auto& item : net->named_parameters())
        parameters.push_back(
            { item.key(), item.value(), 1.0, item.value().dim() > 1 ? weightDecay : 0.0 });
    return parameters;
}

DetectorSamples loadTraining(const DetectorTrainingOptions& options, const CocoDataset& dataset,
    const ImageReader& read, const Control& control)
{
    const auto positions = trainingPositions(dataset.images.size(), options.folds, options.fold);
    if (positions.empty())
        throw Error(options.annotations.string() + ": there are no images to train on");
    return loadDetectorSamples(
        dataset, positions, options.images, options.inputSize, read, control);
}

} // namespace

struct DetectorTrainer::Impl {
    Impl(RunSession& itsSession, const DetectorTrainingOptions& settings, const ImageReader& read,
        const Control& control)
        : session(itsSession)
        , options(settings)
        , dataset(loadCoco(settings.annotations))
        , net(makeNetwork(settings, dataset))
        , samples(loadTraining(settings, dataset, read, control))
        , team(1)
        , optimizer(team, { trainedParameters(net, settings.weightDecay) }, settings.optimizer)
        , order(samples.size(), static_cast<uint64_t>(settings.seed))
    {
        if (!settings.validationAnnotations.empty())
            validation.emplace(settings, net->config(), read, control);
    }

    RunSession& session;
    DetectorTrainingOptions options;
    CocoDataset dataset;
    nn::DetectorNet net;
    DetectorSamples samples;
    WorkerTeam team;
    ParallelOptimizer optimizer;
    EpochOrder order;
    std::optional<DetectorValidation> validation;
    ThroughputMeter meter;
    int64_t step = 0; ///< steps done

    void resume();
    DetectorBatch drawBatch();
    nn::DetectorOutput predict(const torch::Tensor& images);
    nlohmann::json trainStep();
    RunPosition position() const;
    void validate();
    void writeCheckpoint();
    void afterStep(nlohmann::json line, bool isLast, RunWish wish);
};

void DetectorTrainer::Impl::resume()
{
    const auto& folder = session.folder();
    const auto checkpoint = folder.checkpoints().path(firstStepOf(folder, true));
    const auto trained = loadDetectorNet(checkpoint);
    if (!(trained->config() == net->config()))
        throw Error(checkpoint.string()
            + ": the checkpoint is of another network or other classes than "
              "the settings; resume with the settings of run.json");
    loadModuleState(*net, moduleState(*trained), checkpoint.string()); // batch norm's statistics
    const auto path = checkpoint / kStateFile;
    const SafetensorsFile file(path);
    optimizer.restore(file.tensors(), path.string());
    step = std::stoll(file.metadata().at("step"));
}

DetectorBatch DetectorTrainer::Impl::drawBatch()
{
    std::vector<int64_t> positions;
    for (int64_t i = 0; i < options.batch; ++i)
        positions.push_back(order.at(step * options.batch + i));
    auto generator =
        makeGenerator(mixedSeed(static_cast<uint64_t>(options.seed), static_cast<uint64_t>(step)));
    return augmentedBatch(samples, positions, options.augmentation, generator);
}

nn::DetectorOutput DetectorTrainer::Impl::predict(const torch::Tensor& images)
{
    const AutocastScope autocast(torch::kCPU, computePrecision(options.precision, torch::kCPU));
    const auto output = net->forward(images);
    return { output.classLogits.to(torch::kFloat32), output.distances.to(torch::kFloat32),
        output.centreness.to(torch::kFloat32) };
}

nlohmann::json DetectorTrainer::Impl::trainStep()
{
    net->train();
    const auto batch = drawBatch();
    const auto targets = detectorTargets(batch.objects, options.inputSize);
    const auto loss = detectorLoss(predict(batch.images), targets);
    // Before the networks' statistics of such a batch could get into a checkpoint.
    requireFiniteLoss(loss.total.item<double>(), step + 1);
    loss.total.backward();
    const double rate = options.learningRate * learningRateFactor(options.schedule, step);
    const double norm = optimizer.step(rate, step);
    ++step;
    meter.count(options.batch);
    return { { "step", step }, { "loss", loss.total.item<double>() },
        { "class_loss", loss.classes.item<double>() }, { "box_loss", loss.boxes.item<double>() },
        { "centreness_loss", loss.centreness.item<double>() }, { "lr", rate },
        { "grad_norm", norm } };
}

RunPosition DetectorTrainer::Impl::position() const
{
    const auto drawn = step * options.batch;
    return { step, drawn, static_cast<double>(drawn) / static_cast<double>(samples.size()) };
}

void DetectorTrainer::Impl::validate()
{
    session.enter(RunActivity::Validation);
    auto line = validation->measure(net).overall.toJson();
    line["kind"] = "validation";
    line["step"] = step;
    line["time"] = meter.seconds();
    session.report({ line });
}

void DetectorTrainer::Impl::writeCheckpoint()
{
    session.writeCheckpoint(
        { step, options.output.keepCheckpoints, false, 0 }, [&](const std::filesystem::path& path) {
            saveDetectorNet(net, path);
            saveSafetensors(path / kStateFile, optimizer.state(),
                { { "format", "pt" }, { "step", std::to_string(step) } });
        });
}

void DetectorTrainer::Impl::afterStep(nlohmann::json line, bool isLast, RunWish wish)
{
    if (step % options.output.logEvery == 0 || isLast) {
        line["time"] = meter.seconds();
        line["samples_per_s"] = meter.takePace().samplesPerSecond;
        line["epoch"] = position().epoch;
        session.report({ line });
    }
    const double before = meter.seconds();
    if (step % options.output.checkpointEvery == 0 || isLast || wish != RunWish::Run)
        writeCheckpoint();
    if (validation && (step % options.output.validateEvery == 0 || isLast))
        validate();
    session.enter(RunActivity::Training);
    meter.skip(meter.seconds() - before);
}

DetectorTrainer::DetectorTrainer(RunSession& session, const DetectorTrainingOptions& options,
    const ImageReader& read, bool resume, const Control& control)
{
    firstStepOf(session.folder(), resume);
    m_impl = std::make_unique<Impl>(
        session, options, read, session.watched(RunActivity::Loading, control));
    if (resume)
        m_impl->resume();
    recordStart(options.run, kKind, toJson(options), { { "images", m_impl->samples.size() } },
        m_impl->step);
    session.begin(m_impl->position(), options.steps, resume);
}

DetectorTrainer::~DetectorTrainer() = default;

void DetectorTrainer::run(const Control& control)
{
    auto& run = *m_impl;
    const auto& options = run.options;
    const int64_t end =
        options.stopAfter > 0 ? std::min(options.stopAfter, options.steps) : options.steps;
    while (run.step < end) {
        auto line = run.trainStep();
        run.session.stepDone(run.position());
        control.report(static_cast<int>(run.step), static_cast<int>(end));
        const auto wish = run.session.wish(control);
        run.afterStep(std::move(line), run.step == end, wish);
        if (run.step < end)
            run.session.obey(wish, control);
    }
}

} // namespace detdiffusion
