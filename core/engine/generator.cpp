#include "core/engine/generator.h"

#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/engine/background_hash.h"
#include "core/engine/free_memory.h"
#include "core/engine/lora_filters.h"
#include "core/engine/memory_check.h"
#include "core/engine/pair_id.h"
#include "core/engine/request_check.h"
#include "core/tensor/device.h"
#include "core/tensor/image_tensor.h"
#include "core/tensor/memory_policy.h"
#include "core/tensor/random.h"
#include "core/tensor/torch_errors.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace detdiffusion {

namespace {

using Requests = std::vector<GenerationRequest>;
using Clock = std::chrono::steady_clock;

constexpr int kLargePicture = 256 * 256; // pixels

torch::Tensor idsTensor(const std::vector<int64_t>& ids)
{
    return torch::tensor(ids, torch::kInt64).unsqueeze(0);
}

LatentDiffusionPipeline loadNetworks(OpenedModel& model, const Control& control)
{
    const auto& options = model.options();
    auto weights = model.takeWeights();
    setComputeThreads(options.threads);
    LoadOptions load;
    load.device = deviceFromString(options.device);
    load.precision = computePrecision(options.precision, load.device);
    load.variant = options.variant;
    load.control = control;
    if (!options.loras.empty())
        load.filters = loraFilters(weights.parts, options.loras);
    return loadPipeline(model.folder(), load, std::move(weights));
}

std::vector<std::string> namesOf(const std::vector<LoraChoice>& loras)
{
    std::vector<std::string> names;
    for (const auto& lora : loras)
        names.push_back(toString(lora));
    return names;
}

/// Refuses before the first weight is read.
const MemoryNeeds& withRoom(const MemoryNeeds& memory)
{
    requireRoomForModel(memory, freeMemory());
    return memory;
}

PaintingSize sizeOf(const Requests& requests)
{
    const auto& first = requests.front();
    return { first.layout.width, first.layout.height, static_cast<int>(requests.size()),
        first.settings.guidance > 1 };
}

/// Pictures of a batch from left to right.
Image besideEachOther(const torch::Tensor& pictures)
{
    return imageFromTensor(torch::cat(pictures.unbind(0), 2));
}

} // namespace

struct Generator::Impl {
    Impl(OpenedModel model, const Control& control)
        : info(model.info())
        , config(GenerationConfig::load(model.folder() / "generation_config.json"))
        , tokenizer(model.folder() / "tokenizer")
        , loras(namesOf(model.options().loras))
        , memory(withRoom(model.memory()))
        , hash(std::in_place, model.folder(), model.options().variant, control.stop)
        , pipeline(loadNetworks(model, control))
    {
        info.hash = hash->get();
        hash.reset();
        control.report(1, 1); // nobody paints with the autoencoder's encoder
    }

    std::vector<int64_t> tokens(const GenerationRequest& request) const;
    torch::Tensor noise(const Requests& requests) const;
    torch::Tensor promptIds(const Requests& requests) const;
    StepObserver previews(const GenerationRequest& request, const Control& control) const;
    std::vector<GeneratedImage> paint(const Requests& requests, const Control& control) const;
    GeneratedImage describe(const GenerationRequest& request) const;

    ModelInfo info;
    GenerationConfig config;
    BpeTokenizer tokenizer;
    std::vector<std::string> loras; ///< "NAME=WEIGHT"
    MemoryNeeds memory;
    std::optional<BackgroundHash> hash; ///< while the model is loaded
    LatentDiffusionPipeline pipeline;
};

std::vector<int64_t> Generator::Impl::tokens(const GenerationRequest& request) const
{
    const auto layout = withStrategy(request.layout, request.settings.strategy);
    const bool needsPerception = std::any_of(layout.boxes.begin(), layout.boxes.end(),
        [](const LayoutBox& box) { return box.perception != Perception::Unset; });
    if (needsPerception && !info.hasPerceptionTokens)
        throw Error("the model " + info.name
            + " knows no perception tokens: leave the boxes unset and the strategy as-drawn");
    return promptTokens(layout, config, tokenizer);
}

torch::Tensor Generator::Impl::noise(const Requests& requests) const
{
    const int64_t height = requests.front().layout.height / pipeline.downFactor();
    const int64_t width = requests.front().layout.width / pipeline.downFactor();
    std::vector<torch::Tensor> pictures;
    for (const auto& request : requests) {
        auto generator = makeGenerator(request.settings.seed);
        pictures.push_back(
            randomNormal({ 1, pipeline.latentChannels(), height, width }, generator));
    }
    return torch::cat(pictures);
}

torch::Tensor Generator::Impl::promptIds(const Requests& requests) const
{
    std::vector<torch::Tensor> ids;
    for (const auto& request : requests)
        ids.push_back(idsTensor(tokens(request)));
    return torch::cat(ids);
}

StepObserver Generator::Impl::previews(
    const GenerationRequest& request, const Control& control) const
{
    if (!control.preview || request.previewEvery < 1)
        return {};
    return [this, every = request.previewEvery, &control](const SamplerStep& step) {
        if ((step.call + 1) % every == 0 && step.call + 1 < step.calls)
            control.preview(besideEachOther(pipeline.sketch(step)));
    };
}

GeneratedImage Generator::Impl::describe(const GenerationRequest& request) const
{
    GeneratedImage picture;
    picture.layout = request.layout;
    picture.settings = request.settings;
    picture.prompt =
        promptFromLayout(withStrategy(request.layout, request.settings.strategy), config);
    picture.modelName = info.name;
    picture.modelHash = info.hash;
    picture.loras = loras;
    return picture;
}

std::vector<GeneratedImage> Generator::Impl::paint(
    const Requests& requests, const Control& control) const
{
    const auto start = Clock::now();
    const auto& settings = requests.front().settings;
    PipelineRun run;
    run.noise = noise(requests);
    run.promptIds = promptIds(requests);
    run.negativeIds = idsTensor(nullPromptTokens(tokenizer));
    run.sampler = settings.sampler;
    run.steps = settings.steps;
    run.guidance = settings.guidance;
    const auto observer = previews(requests.front(), control);
    const auto latents = pipeline.sample(run, control, observer);

    // What the sampler used would otherwise add to the decoder's peak; for small pictures taking
    // the pages anew costs more than it saves.
    if (requests.front().layout.width * requests.front().layout.height >= kLargePicture)
        releaseFreedMemory();
    std::vector<GeneratedImage> pictures;
    for (size_t i = 0; i < requests.size(); ++i) {
        // One by one: the decoder's activations are the largest tensors of a run.
        const auto index = static_cast<int64_t>(i);
        auto picture = describe(requests[i]);
        const auto part = latents.slice(0, index, index + 1);
        const auto decoded = pipeline.decode(part);
        if (observer) // previews are wanted: the next ones will have this model's colours
            pipeline.learnColours(part, decoded);
        picture.image = imageFromTensor(decoded);
        pictures.push_back(std::move(picture));
    }
    const std::chrono::duration<double> elapsed = Clock::now() - start;
    for (auto& picture : pictures)
        picture.seconds = elapsed.count() / static_cast<double>(pictures.size());
    return pictures;
}

Generator::Generator(OpenedModel model, const Control& control)
    : m_impl(withTorchErrors(
        "loading the model", [&] { return std::make_unique<Impl>(std::move(model), control); }))
{
}

Generator::Generator(
    const std::filesystem::path& modelFolder, const EngineOptions& options, const Control& control)
    : Generator(OpenedModel(modelFolder, options), control)
{
}

Generator::Generator(Generator&&) noexcept = default;
Generator& Generator::operator=(Generator&&) noexcept = default;
Generator::~Generator() = default;

const ModelInfo& Generator::info() const
{
    return m_impl->info;
}

void Generator::check(const GenerationRequest& request) const
{
    checkRequest(request, m_impl->info);
    m_impl->tokens(request);
}

GeneratedImage Generator::generate(const GenerationRequest& request, const Control& control)
{
    return std::move(generateBatch({ request }, control).front());
}

std::vector<GeneratedImage> Generator::generateBatch(
    const std::vector<GenerationRequest>& requests, const Control& control)
{
    for (const auto& request : requests)
        checkRequest(request, m_impl->info);
    checkBatch(requests);
    requireRoomForPicture(m_impl->memory, sizeOf(requests), freeMemory());
    return withTorchErrors("painting", [&] { return m_impl->paint(requests, control); });
}

std::pair<GeneratedImage, GeneratedImage> Generator::generatePair(
    const GenerationRequest& request, const Control& control)
{
    auto easy = request;
    easy.settings.strategy = Strategy::Easy;
    auto hard = request;
    hard.settings.strategy = Strategy::Hard;
    auto pictures = generateBatch({ easy, hard }, control);
    const auto id = pairId(request, m_impl->info.hash, m_impl->loras);
    for (auto& picture : pictures)
        picture.pairId = id;
    return { std::move(pictures[0]), std::move(pictures[1]) };
}

} // namespace detdiffusion
