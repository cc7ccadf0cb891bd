#include "core/diffusion/losses.h"

#include "core/diffusion/prediction.h"

#include <torch/torch.h>

#include <cmath>

namespace detdiffusion {

namespace {

int64_t cellOf(double position, int64_t cells)
{
    // Half to even, as Python's round in the original.
    return std::lrint(position * static_cast<double>(cells));
}

} // namespace

torch::Tensor foregroundWeights(const std::vector<NormalizedRect>& boxes, int64_t height,
    int64_t width, const ForegroundWeighting& weighting)
{
    const auto cells = static_cast<double>(height * width);
    auto weights = torch::full({ height, width }, 1.0 / std::pow(cells, weighting.power));
    for (const auto& box : boxes) {
        const int64_t left = cellOf(box.x0, width);
        const int64_t right = cellOf(box.x1, width);
        const int64_t top = cellOf(box.y0, height);
        const int64_t bottom = cellOf(box.y1, height);
        const auto area = static_cast<double>((bottom - top + 1) * (right - left + 1));
        weights.slice(0, top, bottom)
            .slice(1, left, right)
            .fill_(weighting.weight / std::pow(area, weighting.power));
    }
    return weights.mul_(cells / weights.sum().item<double>());
}

torch::Tensor denoisingTarget(const NoiseSchedule& schedule, const std::string& predictionType,
    const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps)
{
    switch (predictionFromString(predictionType)) {
    case Prediction::Velocity:
        return schedule.velocity(x0, noise, timesteps);
    case Prediction::Sample:
        return x0;
    case Prediction::Noise:
        break;
    }
    return noise;
}

torch::Tensor minSnrWeights(const NoiseSchedule& schedule, const std::string& predictionType,
    const torch::Tensor& timesteps, double gamma)
{
    const auto alphas = schedule.alphasCumprod().to(timesteps.device()).index_select(0, timesteps);
    const auto snr = alphas / (1.0 - alphas);
    const auto capped = snr.clamp_max(gamma);
    switch (predictionFromString(predictionType)) {
    case Prediction::Velocity:
        return capped / (snr + 1.0);
    case Prediction::Sample:
        return capped;
    case Prediction::Noise:
        break;
    }
    return capped / snr;
}

torch::Tensor denoisingLoss(const torch::Tensor& prediction, const torch::Tensor& target,
    const torch::Tensor& pixelWeights, const torch::Tensor& sampleWeights)
{
    auto error = (prediction.to(torch::kFloat32) - target).pow(2);
    if (pixelWeights.defined())
        error = error * pixelWeights.unsqueeze(1);
    if (!sampleWeights.defined())
        return error.mean();
    return (error.mean({ 1, 2, 3 }) * sampleWeights).mean();
}

PerceptionLoss perceptionLoss(const torch::Tensor& logits, const torch::Tensor& targets,
    const torch::Tensor& chosen, const torch::Tensor& strength)
{
    const auto scores = logits.to(torch::kFloat32);
    const auto bce =
        torch::binary_cross_entropy_with_logits(scores, targets, {}, {}, at::Reduction::None)
            .mean({ 2, 3 });
    const auto probabilities = torch::sigmoid(scores);
    const auto overlap = (probabilities * targets).sum({ 2, 3 });
    const auto sizes = probabilities.sum({ 2, 3 }) + targets.sum({ 2, 3 });
    const auto dice = 1.0 - (2.0 * overlap + 1.0) / (sizes + 1.0);

    const auto masks = chosen.sum(1).clamp_min(1.0);
    const auto bcePerSample = (bce * chosen).sum(1) / masks;
    const auto dicePerSample = (dice * chosen).sum(1) / masks;
    return { (strength * (bcePerSample + dicePerSample)).mean(), bcePerSample.mean(),
        dicePerSample.mean() };
}

} // namespace detdiffusion
