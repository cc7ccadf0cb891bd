#include "core/training/diffusion_objective.h"

#include "core/diffusion/losses.h"

#include <torch/torch.h>

#include <array>
#include <utility>

namespace detdiffusion {

void DiffusionLoss::forgetHistory()
{
    for (auto* part : { &total, &denoising, &perception, &bce, &dice, &sampleErrors, &reading })
        if (part->defined())
            *part = part->detach();
}

std::map<std::string, double> lossValues(const DiffusionLoss& loss)
{
    const std::array<std::pair<const char*, torch::Tensor>, 6> parts { { { "loss", loss.total },
        { "ldm_loss", loss.denoising }, { "perception_loss", loss.perception },
        { "reading_loss", loss.reading }, { "mask_bce", loss.bce }, { "mask_dice", loss.dice } } };
    std::map<std::string, double> values;
    for (const auto& [name, value] : parts)
        if (value.defined())
            values[name] = value.item<double>();
    return values;
}

DiffusionLoss diffusionLoss(DiffusionNetworks& networks, const DiffusionBatch& batch,
    const NoiseSchedule& schedule, const std::string& predictionType,
    const DiffusionLossOptions& options)
{
    const auto noisy = schedule.addNoise(batch.latents, batch.noise, batch.timesteps);
    const auto target =
        denoisingTarget(schedule, predictionType, batch.latents, batch.noise, batch.timesteps);
    const auto context = networks.textEncoder->forward(batch.tokens);
    const auto output = networks.unet->forwardWithFeatures(noisy, batch.timesteps, context);

    torch::Tensor sampleWeights;
    if (options.minSnrGamma > 0.0)
        sampleWeights =
            minSnrWeights(schedule, predictionType, batch.timesteps, options.minSnrGamma);
    DiffusionLoss loss;
    loss.denoising = denoisingLoss(output.sample, target, batch.pixelWeights, sampleWeights);
    loss.sampleErrors =
        (output.sample.detach().to(torch::kFloat32) - target).square().mean({ 1, 2, 3 });
    loss.total = loss.denoising;
    if (options.lambda() <= 0.0)
        return loss;
    const auto strength = schedule.alphasCumprod()
                              .to(batch.timesteps.device())
                              .index_select(0, batch.timesteps)
                              .sqrt();
    const auto perception = perceptionLoss(networks.perceptionHead->forward(output.decoderFeatures),
        batch.masks, batch.chosenMasks, strength);
    loss.perception = perception.total;
    loss.bce = perception.bce;
    loss.dice = perception.dice;
    loss.total = loss.denoising + options.lambda() * perception.total;
    return loss;
}

DiffusionLoss readingLoss(DiffusionNetworks& networks, const DiffusionBatch& batch)
{
    const auto context = networks.textEncoder->forward(batch.tokens);
    const auto logits =
        networks.layoutReader->forward(context, batch.masks.size(2), batch.masks.size(3));
    const auto parts = perceptionLoss(logits, batch.masks, batch.chosenMasks,
        torch::ones({ batch.masks.size(0) }, batch.masks.options()));
    DiffusionLoss loss;
    loss.total = loss.reading = parts.total;
    loss.bce = parts.bce;
    loss.dice = parts.dice;
    return loss;
}

} // namespace detdiffusion
