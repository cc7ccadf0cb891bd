#include "core/engine/benchmark.h"

#include "core/diffusion/model_weights.h"
#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/engine/benchmark_rows.h"
#include "core/inference/clip_text_engine.h"
#include "core/inference/unet_engine.h"
#include "core/inference/vae_decoder_engine.h"
#include "core/inference/work_estimate.h"
#include "core/tensor/torch_errors.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <memory>

namespace detdiffusion {

namespace {

constexpr int64_t kGuidedBatch = 2; // the empty prompt and the layout's

/// Builds the contenders of one benchmark from a model folder. What they run on is shared by all.
class Workshop {
public:
    Workshop(const BenchmarkOptions& options, const Control& control)
        : m_options(options)
        , m_control(control)
        , m_unet(nn::UNet2DConditionConfig::fromJson(partConfig(options.model / "unet")))
        , m_autoencoder(nn::AutoencoderKLConfig::fromJson(partConfig(options.model / "vae")))
        , m_text(nn::ClipTextConfig::fromJson(partConfig(options.model / "text_encoder")))
    {
        const int64_t factor = m_autoencoder.downFactor();
        m_cells =
            options.size > 0 ? std::max<int64_t>(1, options.size / factor) : m_unet.sampleSize;
        m_latents = torch::randn({ kGuidedBatch, m_unet.inChannels, m_cells, m_cells });
        m_context = torch::randn({ kGuidedBatch, m_text.maxPositionEmbeddings, m_text.hiddenSize });
        m_ids = torch::randint(
            m_text.vocabSize, { kGuidedBatch, m_text.maxPositionEmbeddings }, torch::kInt64);
    }

    std::vector<Contender> unet() const;
    std::vector<Contender> decoder() const;
    std::vector<Contender> textEncoder() const;
    std::vector<Contender> sampler() const;

    std::string size() const
    {
        const auto pixels = std::to_string(m_cells * m_autoencoder.downFactor());
        return pixels + " x " + pixels;
    }

private:
    bool wants(const char* contender) const
    {
        const auto& chosen = m_options.contenders;
        return chosen.empty() || std::find(chosen.begin(), chosen.end(), contender) != chosen.end();
    }
    LoadOptions loadOptions(torch::ScalarType type = torch::kFloat32) const
    {
        LoadOptions load;
        load.precision = type;
        load.control.stop = m_control.stop;
        return load;
    }
    WeightSource weights(const char* part) const
    {
        return ModelWeights(m_options.model, loadOptions()).take(part);
    }
    std::vector<torch::ScalarType> engineTypes() const
    {
        std::vector<torch::ScalarType> types;
        if (wants("fp32"))
            types.push_back(torch::kFloat32);
        if (wants("bf16"))
            types.push_back(torch::kBFloat16);
        return types;
    }
    const PipelineParts& modules() const
    {
        if (!m_modules.unet)
            m_modules = loadPipelineParts(m_options.model, loadOptions());
        return m_modules;
    }
    PipelineRun pictureRun() const;

    const BenchmarkOptions& m_options;
    const Control& m_control;
    nn::UNet2DConditionConfig m_unet;
    nn::AutoencoderKLConfig m_autoencoder;
    nn::ClipTextConfig m_text;
    int64_t m_cells = 0;
    torch::Tensor m_latents;
    torch::Tensor m_context;
    torch::Tensor m_ids;
    mutable PipelineParts m_modules;
};

Contender engineContender(torch::ScalarType type, double operations, std::function<void()> run)
{
    const bool half = type == torch::kBFloat16;
    return { half ? "engine bf16" : "engine fp32", half, operations, std::move(run) };
}

std::vector<Contender> Workshop::unet() const
{
    const double operations =
        kGuidedBatch * unetOperations(m_unet, m_cells, m_cells, m_text.maxPositionEmbeddings);
    const auto time = torch::full({ 1 }, 500, torch::kInt64);
    std::vector<Contender> contenders;
    const auto addModules = [&](const char* name, bool tapped) {
        contenders.push_back({ name, false, operations, [=, this, unet = modules().unet]() mutable {
                                  // Asked for its maps, attention uses LibTorch's products.
                                  unet->setTap(
                                      tapped ? [](const auto&, const auto&) {} : nn::Tap {});
                                  unet(m_latents, time, m_context);
                              } });
    };
    if (wants("eager"))
        addModules("LibTorch", true);
    if (wants("modules"))
        addModules("LibTorch, own attention", false);
    for (const auto type : engineTypes()) {
        auto source = weights("unet");
        const auto engine = std::make_shared<packed::UNetEngine>(m_unet, source, type);
        const auto context = std::make_shared<packed::UNetContext>(engine->prepare(m_context));
        contenders.push_back(engineContender(
            type, operations, [=, this] { engine->forward(m_latents, time, *context); }));
    }
    return contenders;
}

std::vector<Contender> Workshop::decoder() const
{
    const double operations = decoderOperations(m_autoencoder, m_cells, m_cells);
    const auto latent = m_latents.slice(0, 0, 1);
    std::vector<Contender> contenders;
    if (wants("eager"))
        contenders.push_back({ "LibTorch", false, operations,
            [latent, autoencoder = modules().autoencoder]() mutable {
                autoencoder->decode(latent);
            } });
    for (const auto type : engineTypes()) {
        auto source = weights("vae");
        const auto engine = std::make_shared<packed::VaeDecoderEngine>(m_autoencoder, source, type);
        contenders.push_back(engineContender(type, operations, [=] { engine->decode(latent); }));
    }
    return contenders;
}

std::vector<Contender> Workshop::textEncoder() const
{
    const double operations = kGuidedBatch * textOperations(m_text, m_text.maxPositionEmbeddings);
    std::vector<Contender> contenders;
    if (wants("eager"))
        contenders.push_back({ "LibTorch", false, operations,
            [this, encoder = modules().textEncoder]() mutable { encoder(m_ids); } });
    for (const auto type : engineTypes()) {
        auto source = weights("text_encoder");
        const auto engine = std::make_shared<packed::ClipTextEngine>(m_text, source, type);
        contenders.push_back(
            engineContender(type, operations, [=, this] { engine->encode(m_ids); }));
    }
    return contenders;
}

PipelineRun Workshop::pictureRun() const
{
    PipelineRun run;
    run.noise = m_latents.slice(0, 0, 1);
    run.promptIds = m_ids.slice(0, 0, 1);
    run.negativeIds = m_ids.slice(0, 1, 2);
    run.steps = m_options.steps;
    run.guidance = 7.5;
    return run;
}

/// Whole runs, and the preview of a step beside them.
std::vector<Contender> Workshop::sampler() const
{
    const double operations = static_cast<double>(m_options.steps * kGuidedBatch)
        * unetOperations(m_unet, m_cells, m_cells, m_text.maxPositionEmbeddings);
    const auto run = pictureRun();
    std::vector<Contender> contenders;
    if (wants("modules")) {
        const auto pipeline = std::make_shared<LatentDiffusionPipeline>(modules());
        contenders.push_back({ "LibTorch, own attention", false, operations,
            [=, this] { pipeline->sample(run, m_control); } });
    }
    for (const auto type : engineTypes()) {
        const auto pipeline = std::make_shared<LatentDiffusionPipeline>(
            loadPipeline(m_options.model, loadOptions(type)));
        contenders.push_back(
            engineContender(type, operations, [=, this] { pipeline->sample(run, m_control); }));
        auto preview = engineContender(type, 0.0, [=, this] {
            SamplerStep step;
            step.timestep = torch::full({ 1 }, 500, torch::kInt64);
            step.scaledInput = step.prediction = run.noise;
            pipeline->sketch(step);
        });
        preview.name += ", preview";
        contenders.push_back(std::move(preview));
    }
    return contenders;
}

struct Plan {
    std::string work;
    std::vector<Contender> contenders;
};

Plan planOf(const std::string& name, const Workshop& workshop, const BenchmarkOptions& options)
{
    if (name == "unet")
        return { "one guided step (two U-Net evaluations) at " + workshop.size(), workshop.unet() };
    if (name == "vae")
        return { "decoding one picture of " + workshop.size(), workshop.decoder() };
    if (name == "text")
        return { "encoding two prompts", workshop.textEncoder() };
    return { std::to_string(options.steps) + " guided steps at " + workshop.size(),
        workshop.sampler() };
}

} // namespace

const std::vector<std::string>& benchmarkNames()
{
    static const std::vector<std::string> names { "unet", "vae", "text", "sampler", "peak" };
    return names;
}

const std::vector<std::string>& benchmarkContenders()
{
    static const std::vector<std::string> names { "eager", "modules", "fp32", "bf16" };
    return names;
}

BenchmarkReport runBenchmark(
    const std::string& name, const BenchmarkOptions& options, const Control& control)
{
    return withTorchErrors("the benchmark", [&] {
        auto report = beginReport(options);
        report.peakSingle = peakGigaflops(false, report.threads);
        report.peakHalf = peakGigaflops(true, report.threads);
        if (name != "peak") {
            const torch::NoGradGuard noGradients;
            const Workshop workshop(options, control);
            const auto plan = planOf(name, workshop, options);
            if (plan.contenders.empty())
                throw Error("no contender of the benchmark " + name
                    + " was chosen; leave --contenders out for all of them");
            report.work = plan.work;
            report.operations = plan.contenders.front().operations;
            report.rows = measureInTurn(plan.contenders, report, options.repeats, control);
        }
        report.peakMemory = peakResidentBytes();
        return report;
    });
}

} // namespace detdiffusion
