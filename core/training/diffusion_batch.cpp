#include "core/training/diffusion_batch.h"

#include "core/data/augment.h"
#include "core/diffusion/losses.h"
#include "core/tensor/random.h"
#include "core/training/epoch_order.h"

#include <torch/torch.h>

#include <set>

namespace detdiffusion {

namespace {

/// How one sample of a batch is shown to the networks.
struct Presentation {
    int64_t sample = 0;
    uint64_t noiseSeed = 0; ///< of the latents, the noise and the timestep
    bool flipped = false;
    bool nullText = false;
    Layout layout;
    std::vector<int> absentClasses;
};

std::vector<int> drawAbsentClasses(
    const LayoutSample& sample, int64_t classes, int64_t count, std::mt19937_64& random)
{
    std::set<int> present;
    for (const auto& coverage : sample.coverage)
        present.insert(coverage.classIndex);
    std::vector<int> absent;
    for (int64_t i = 0; i < count; ++i) {
        const auto candidate = static_cast<int>(random() % static_cast<uint64_t>(classes));
        if (!present.contains(candidate))
            absent.push_back(candidate);
    }
    return absent;
}

Presentation drawPresentation(
    const BatchSource& source, const BatchItem& item, const DiffusionTrainingOptions& options)
{
    std::mt19937_64 random(item.seed);
    const auto& sample = source.dataset->samples[static_cast<size_t>(item.sample)];
    Presentation shown;
    shown.sample = item.sample;
    shown.noiseSeed = mixedSeed(item.seed, 1);
    shown.flipped = uniform(random) < 0.5 && options.data.flip;
    shown.nullText = uniform(random) < options.conditioning.nullText;
    const bool dropsAttributes = uniform(random) < options.conditioning.dropAttributes;
    shown.layout = shuffledBoxes(sample.layout, source.prompt.maxBoxes, random);
    if (shown.flipped)
        shown.layout = flippedHorizontally(shown.layout);
    if (dropsAttributes || !options.conditioning.attributes)
        shown.layout = withoutAttributes(shown.layout);
    shown.absentClasses = drawAbsentClasses(sample,
        static_cast<int64_t>(source.dataset->classes.size()), options.loss.absentClasses, random);
    return shown;
}

torch::Tensor tokensOf(const BatchSource& source, const Presentation& shown)
{
    const auto ids = shown.nullText ? nullPromptTokens(*source.tokenizer)
                                    : promptTokens(shown.layout, source.prompt, *source.tokenizer);
    return torch::tensor(ids, torch::kInt64);
}

torch::Tensor pixelWeightsOf(
    const BatchSource& source, const Presentation& shown, const ForegroundWeighting& weighting)
{
    std::vector<NormalizedRect> boxes;
    for (const auto& box : shown.layout.boxes)
        boxes.push_back(box.rect);
    return foregroundWeights(boxes, source.latents->height(), source.latents->width(), weighting);
}

torch::Tensor masksOf(const BatchSource& source, const Presentation& shown)
{
    const auto masks = coverageTensor(source.dataset->samples[static_cast<size_t>(shown.sample)],
        static_cast<int64_t>(source.dataset->classes.size()), source.latents->height(),
        source.latents->width());
    return shown.flipped ? masks.flip({ 2 }) : masks;
}

torch::Tensor chosenMasksOf(const BatchSource& source, const Presentation& shown)
{
    auto chosen = torch::zeros({ static_cast<int64_t>(source.dataset->classes.size()) });
    for (const auto& coverage : source.dataset->samples[static_cast<size_t>(shown.sample)].coverage)
        chosen[coverage.classIndex] = 1.0;
    for (const int absent : shown.absentClasses)
        chosen[absent] = 1.0;
    return chosen;
}

DiffusionBatch assemble(const BatchSource& source, const std::vector<Presentation>& presentations,
    const DiffusionTrainingOptions& options)
{
    const auto& cache = *source.latents;
    const std::vector<int64_t> shape { cache.channels(), cache.height(), cache.width() };
    std::vector<torch::Tensor> latents, noise, timesteps, tokens, weights, masks, chosen;
    for (const auto& shown : presentations) {
        auto generator = makeGenerator(shown.noiseSeed);
        const auto posterior = randomNormal(shape, generator);
        latents.push_back(cache.sample(shown.sample, shown.flipped, posterior));
        noise.push_back(randomNormal(shape, generator));
        timesteps.push_back(torch::randint(source.trainTimesteps, {}, generator, torch::kInt64));
        tokens.push_back(tokensOf(source, shown));
        masks.push_back(masksOf(source, shown));
        chosen.push_back(chosenMasksOf(source, shown));
        if (options.loss.foregroundWeighting)
            weights.push_back(pixelWeightsOf(source, shown, options.loss.foreground));
    }
    DiffusionBatch batch;
    batch.latents = torch::stack(latents) * source.scalingFactor;
    batch.noise = torch::stack(noise);
    batch.timesteps = torch::stack(timesteps);
    batch.tokens = torch::stack(tokens);
    batch.masks = torch::stack(masks);
    batch.chosenMasks = torch::stack(chosen);
    if (!weights.empty())
        batch.pixelWeights = torch::stack(weights);
    return batch;
}

} // namespace

DiffusionBatch DiffusionBatch::to(torch::Device device) const
{
    DiffusionBatch moved = *this;
    for (auto* tensor : { &moved.latents, &moved.noise, &moved.timesteps, &moved.tokens,
             &moved.pixelWeights, &moved.masks, &moved.chosenMasks })
        if (tensor->defined())
            *tensor = tensor->to(device);
    return moved;
}

DiffusionBatch drawTrainingBatch(const BatchSource& source, const std::vector<BatchItem>& items,
    const DiffusionTrainingOptions& options)
{
    std::vector<Presentation> presentations;
    for (const auto& item : items)
        presentations.push_back(drawPresentation(source, item, options));
    return assemble(source, presentations, options);
}

DiffusionBatch validationBatch(const BatchSource& source, int64_t first, int64_t count,
    const DiffusionTrainingOptions& options)
{
    std::vector<Presentation> presentations;
    for (int64_t i = first; i < first + count; ++i) {
        Presentation shown;
        shown.sample = i;
        shown.noiseSeed = mixedSeed(0, static_cast<uint64_t>(i));
        shown.layout = source.dataset->samples[static_cast<size_t>(i)].layout;
        const auto most = static_cast<size_t>(source.prompt.maxBoxes);
        if (shown.layout.boxes.size() > most)
            shown.layout.boxes.resize(most);
        if (!options.conditioning.attributes)
            shown.layout = withoutAttributes(shown.layout);
        presentations.push_back(std::move(shown));
    }
    auto batch = assemble(source, presentations, options);
    // A golden-ratio walk covers the schedule evenly, whatever the batch size.
    const auto positions =
        torch::arange(first, first + count, torch::kFloat64).mul(0.6180339887498949);
    batch.timesteps = (positions - positions.floor()).mul(source.trainTimesteps).to(torch::kInt64);
    return batch;
}

} // namespace detdiffusion
