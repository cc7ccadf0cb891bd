#pragma once

#include "core/diffusion/foreground_weighting.h"
#include "core/diffusion/noise_schedule.h"
#include "core/domain/layout.h"

#include <torch/types.h>

#include <string>
#include <vector>

namespace detdiffusion {

/// The weights of one picture on the latent grid, float [height, width] with mean 1. A cell inside
/// a box has w / ((box height + 1)(box width + 1))^p in cells, later boxes overwrite earlier ones;
/// the background has 1 / (height * width)^p; then all are scaled to mean 1 (GeoDiffusion Eq. 5-7).
torch::Tensor foregroundWeights(const std::vector<NormalizedRect>& boxes, int64_t height,
    int64_t width, const ForegroundWeighting& weighting);

/// What the U-Net is to predict: `epsilon` | `v_prediction` | `sample`. Throws Error otherwise.
torch::Tensor denoisingTarget(const NoiseSchedule& schedule, const std::string& predictionType,
    const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps);

/// Weights per sample of min-SNR-gamma (Hang et al. 2023): min(snr, gamma) over what the prediction
/// type implies already (snr, snr + 1 or 1). timesteps [B] -> float [B].
torch::Tensor minSnrWeights(const NoiseSchedule& schedule, const std::string& predictionType,
    const torch::Tensor& timesteps, double gamma);

/// Mean over the batch of the squared error; `pixelWeights` [B, h, w] and `sampleWeights` [B] are
/// optional (undefined = 1). A scalar in float.
torch::Tensor denoisingLoss(const torch::Tensor& prediction, const torch::Tensor& target,
    const torch::Tensor& pixelWeights, const torch::Tensor& sampleWeights);

/// The parts of DetDiffusion's Eq. 4, each a scalar.
struct PerceptionLoss {
    torch::Tensor total; ///< mean over the batch of sqrt(abar_t) (bce + dice)
    torch::Tensor bce; ///< unweighted, for the log
    torch::Tensor dice;
};

/// logits and targets [B, K, h, w], targets in [0, 1]; `chosen` float [B, K] is 1 for the masks
/// that count; `strength` [B] = sqrt(abar_t). BCE: mean over pixels, then over a picture's chosen
/// masks; dice: 1 - (2 sum p g + 1) / (sum p + sum g + 1). A picture without chosen masks adds
/// nothing.
PerceptionLoss perceptionLoss(const torch::Tensor& logits, const torch::Tensor& targets,
    const torch::Tensor& chosen, const torch::Tensor& strength);

} // namespace detdiffusion
