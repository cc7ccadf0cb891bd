#pragma once

#include "core/data/image_store.h"
#include "core/models/autoencoder_kl.h"
#include "core/training/autoencoder_options.h"
#include "core/training/epoch_order.h"

namespace detdiffusion {

/// What one worker trains on in one step.
struct AutoencoderBatch {
    torch::Tensor images; ///< float [B, 3, crop, crop] in [-1, 1]
    torch::Tensor noise; ///< float [B, latent channels, crop / f, crop / f]
};

/// Side of the crops of the 0-based `step`, and how many a step has over all workers.
struct CropPlan {
    int64_t height = 0;
    int64_t width = 0;
    int64_t batch = 0;
};
CropPlan cropPlan(
    const AutoencoderTrainingOptions& options, const ImageStore& images, int64_t step);

/// Random crops, mirrored half of the time, of the pictures from `position` on in `order`.
AutoencoderBatch drawAutoencoderBatch(const ImageStore& images, EpochOrder& order, int64_t position,
    const CropPlan& plan, const nn::AutoencoderKLConfig& model, uint64_t seed);

/// The parts of the loss, each a scalar.
struct AutoencoderLoss {
    torch::Tensor total;
    torch::Tensor absolute;
    torch::Tensor squared;
    torch::Tensor kl;
};
AutoencoderLoss autoencoderLoss(nn::AutoencoderKL& model, const AutoencoderBatch& batch,
    const AutoencoderTrainingOptions& options);

} // namespace detdiffusion
