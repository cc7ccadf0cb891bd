#include "core/training/autoencoder_trainer.h"

#include "core/domain/error.h"
#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_batch.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/finite_loss.h"
#include "core/training/reconstruction.h"
#include "core/training/run_record.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kKind = "autoencoder";
constexpr const char* kStateFile = "training_state.safetensors";
constexpr const char* kWeightsFile = "diffusion_pytorch_model.safetensors";

std::vector<nn::AutoencoderKL> makeReplicas(const AutoencoderTrainingOptions& options)
{
    const auto config = nn::AutoencoderKLConfig::fromJson(nlohmann::json::parse(options.model));
    torch::manual_seed(static_cast<uint64_t>(options.seed));
    std::vector<nn::AutoencoderKL> replicas;
    for (int64_t i = 0; i < options.workers; ++i) {
        replicas.push_back(options.from.empty() ? nn::AutoencoderKL(config)
                                                : loadAutoencoder(findAutoencoder(options.from)));
        replicas.back()->to(deviceFromString(options.device));
    }
    return replicas;
}

bool isDecoders(const std::string& name)
{
    return name.starts_with("decoder.") || name.starts_with("post_quant_conv.");
}

std::vector<TrainedParameter> trainedParameters(
    const nn::AutoencoderKL& model, const AutoencoderTrainingOptions& options)
{
    std::vector<TrainedParameter> parameters;
    for (const auto& item : model->named_parameters()) {
        item.value().set_requires_grad(options.trainEncoder || isDecoders(item.key()));
        if (item.value().requires_grad())
            parameters.push_back({ item.key(), item.value(), 1.0,
                item.value().dim() > 1 ? options.weightDecay : 0.0 });
    }
    return parameters;
}

std::vector<std::vector<TrainedParameter>> trainedParameters(
    const std::vector<nn::AutoencoderKL>& replicas, const AutoencoderTrainingOptions& options)
{
    std::vector<std::vector<TrainedParameter>> all;
    for (const auto& replica : replicas)
        all.push_back(trainedParameters(replica, options));
    return all;
}

ImageStore loadAll(
    const fs::path& folder, const ImageReader& read, const Control& control, int64_t most)
{
    auto names = imageFileNames(folder);
    if (most > 0 && static_cast<int64_t>(names.size()) > most)
        names.resize(static_cast<size_t>(most));
    return loadImages(folder, std::move(names), read, control);
}

Control withoutProgress(const Control& control)
{
    return Control { control.stop, {}, {} };
}

} // namespace

struct AutoencoderTrainer::Impl {
    Impl(RunSession& itsSession, const AutoencoderTrainingOptions& settings,
        const ImageReader& read, const Control& control)
        : session(itsSession)
        , options(settings)
        , images(loadAll(settings.images, read, control, 0))
        , team(static_cast<int>(settings.workers))
        , replicas(makeReplicas(settings))
        , optimizer(team, trainedParameters(replicas, settings), settings.optimizer, nullptr,
              lossScalerFor(
                  computePrecision(settings.precision, deviceFromString(settings.device))))
        , averaged(replicas.front()->config())
    {
        if (!options.validationImages.empty())
            validation = loadAll(options.validationImages, read, control, options.validationCount);
        averaged->to(deviceFromString(options.device));
    }

    RunSession& session;
    AutoencoderTrainingOptions options;
    ImageStore images;
    ImageStore validation;
    WorkerTeam team;
    std::vector<nn::AutoencoderKL> replicas;
    ParallelOptimizer optimizer;
    nn::AutoencoderKL averaged; ///< filled with the averaged weights to measure and to save
    ThroughputMeter meter;
    int64_t step = 0; ///< steps done
    int64_t samples = 0; ///< pictures drawn

    void resume();
    nlohmann::json trainStep();
    std::vector<AutoencoderLoss> computeGradients(const CropPlan& plan);
    RunPosition position() const;
    ReconstructionQuality validate(const Control& control);
    void writeModel(const fs::path& vaeFolder, const Control& control);
    void writeCheckpoint(const Control& control);
    void afterStep(const nlohmann::json& line, RunWish wish, const Control& control);
};

void AutoencoderTrainer::Impl::resume()
{
    const auto& folder = session.folder();
    const auto path = folder.checkpoints().path(firstStepOf(folder, true)) / kStateFile;
    const SafetensorsFile file(path);
    optimizer.restore(file.tensors(), path.string());
    step = std::stoll(file.metadata().at("step"));
    samples = std::stoll(file.metadata().at("samples"));
}

std::vector<AutoencoderLoss> AutoencoderTrainer::Impl::computeGradients(const CropPlan& plan)
{
    std::vector<AutoencoderLoss> losses(static_cast<size_t>(team.size()));
    const auto device = deviceFromString(options.device);
    team.run([&](int worker) {
        auto share = plan;
        share.batch /= team.size();
        EpochOrder order(images.size(), static_cast<uint64_t>(options.seed));
        const auto seed = mixedSeed(static_cast<uint64_t>(options.seed),
            static_cast<uint64_t>(step), static_cast<uint64_t>(worker));
        auto& model = replicas[static_cast<size_t>(worker)];
        auto batch = drawAutoencoderBatch(
            images, order, samples + worker * share.batch, share, model->config(), seed);
        batch.images = batch.images.to(device);
        batch.noise = batch.noise.to(device);
        auto& loss = losses[static_cast<size_t>(worker)];
        {
            const AutocastScope autocast(device, computePrecision(options.precision, device));
            loss = autoencoderLoss(model, batch, options);
        }
        (loss.total * optimizer.lossScale()).backward();
    });
    return losses;
}

nlohmann::json AutoencoderTrainer::Impl::trainStep()
{
    const auto plan = cropPlan(options, images, step);
    const auto losses = computeGradients(plan);
    const double rate = options.learningRate * learningRateFactor(options.schedule, step);
    const double norm = optimizer.step(rate, step);
    double sums[4] = {};
    for (const auto& loss : losses) {
        sums[0] += loss.total.item<double>();
        sums[1] += loss.absolute.item<double>();
        sums[2] += loss.squared.item<double>();
        sums[3] += loss.kl.item<double>();
    }
    const auto count = static_cast<double>(losses.size());
    requireFiniteLoss(sums[0] / count, step + 1);
    samples += plan.batch;
    ++step;
    meter.count(plan.batch);
    return { { "step", step }, { "loss", sums[0] / count }, { "absolute", sums[1] / count },
        { "squared", sums[2] / count }, { "kl", sums[3] / count }, { "lr", rate },
        { "grad_norm", norm }, { "crop", plan.width } };
}

RunPosition AutoencoderTrainer::Impl::position() const
{
    return { step, samples, static_cast<double>(samples) / static_cast<double>(images.size()) };
}

ReconstructionQuality AutoencoderTrainer::Impl::validate(const Control& control)
{
    auto weights = optimizer.averages("");
    weights.merge(moduleState(*replicas.front())); // those that aren't trained
    loadModuleState(*averaged, weights, "the averaged weights");
    return measureReconstruction(averaged, validation.names.empty() ? images : validation,
        options.validationCount, withoutProgress(control));
}

void AutoencoderTrainer::Impl::writeModel(const fs::path& vaeFolder, const Control& control)
{
    fs::create_directories(vaeFolder);
    auto config = averaged->config();
    // Stable Diffusion's convention: latents times this factor have unit variance. With a frozen
    // encoder it stays, because a diffusion model may rely on it.
    const double deviation = validate(control).latentStandardDeviation;
    config.scalingFactor =
        options.trainEncoder ? 1.0 / deviation : replicas.front()->config().scalingFactor;
    config.sampleSize = images.bytes.size(2);
    writeJsonFile(vaeFolder / "config.json", config.toJson());
    saveSafetensors(vaeFolder / kWeightsFile, moduleStateAs(*averaged, torch::kFloat32));
}

void AutoencoderTrainer::Impl::writeCheckpoint(const Control& control)
{
    // A stop that was asked for must not interrupt the measurement of the checkpoint it leads to.
    Control unstoppable;
    unstoppable.progress = control.progress;
    session.writeCheckpoint(
        { step, options.output.keepCheckpoints, false, 0 }, [&](const fs::path& path) {
            writeModel(path / "vae", unstoppable);
            saveSafetensors(path / kStateFile, optimizer.state(),
                { { "format", "pt" }, { "step", std::to_string(step) },
                    { "samples", std::to_string(samples) } });
        });
}

void AutoencoderTrainer::Impl::afterStep(
    const nlohmann::json& line, RunWish wish, const Control& control)
{
    if (step % options.output.logEvery == 0) {
        auto logged = line;
        logged["time"] = meter.seconds();
        logged["samples_per_s"] = meter.takePace().samplesPerSecond;
        logged["epoch"] = position().epoch;
        session.report({ logged });
    }
    const double before = meter.seconds();
    const bool last = step == options.steps || step == options.stopAfter;
    if (wish != RunWish::Stop && (step % options.output.validateEvery == 0 || last)) {
        session.enter(RunActivity::Validation);
        const auto quality = validate(control);
        session.report({ { { "kind", "validation" }, { "step", step }, { "time", meter.seconds() },
            { "psnr", quality.psnr }, { "pooled_psnr", quality.pooledPsnr },
            { "latent_std", quality.latentStandardDeviation }, { "images", quality.images } } });
    }
    if (step % options.output.checkpointEvery == 0 || last || wish != RunWish::Run)
        writeCheckpoint(control);
    session.enter(RunActivity::Training);
    meter.skip(meter.seconds() - before);
}

AutoencoderTrainer::AutoencoderTrainer(RunSession& session,
    const AutoencoderTrainingOptions& options, const ImageReader& read, bool resume,
    const Control& control)
{
    firstStepOf(session.folder(), resume);
    m_impl = std::make_unique<Impl>(
        session, options, read, session.watched(RunActivity::Loading, control));
    if (resume)
        m_impl->resume();
    auto recorded = options;
    recorded.stopAfter = 0; // holds for this start only
    recordStart(options.run, kKind, toJson(recorded),
        { { "images", m_impl->images.size() },
            { "validation_images", m_impl->validation.names.size() } },
        m_impl->step);
    session.begin(m_impl->position(), options.steps, resume);
}

AutoencoderTrainer::~AutoencoderTrainer() = default;

void AutoencoderTrainer::run(const Control& control)
{
    auto& run = *m_impl;
    const int64_t end = run.options.stopAfter > 0
        ? std::min(run.options.stopAfter, run.options.steps)
        : run.options.steps;
    while (run.step < end) {
        const auto line = run.trainStep();
        run.session.stepDone(run.position());
        control.report(static_cast<int>(run.step), static_cast<int>(end));
        const auto wish = run.session.wish(control);
        run.afterStep(line, wish, control);
        run.session.obey(wish, control);
    }
    run.writeModel(run.session.folder().path() / "vae", control);
}

} // namespace detdiffusion
