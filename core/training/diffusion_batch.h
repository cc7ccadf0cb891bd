#pragma once

#include "core/data/latent_cache.h"
#include "core/data/layout_dataset.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"
#include "core/training/diffusion_options.h"

#include <torch/types.h>

#include <vector>

namespace detdiffusion {

/// What one worker trains on in one step; everything is float unless said otherwise.
struct DiffusionBatch {
    torch::Tensor latents; ///< [B, C, h, w], scaled
    torch::Tensor noise; ///< [B, C, h, w]
    torch::Tensor timesteps; ///< int64 [B]
    torch::Tensor tokens; ///< int64 [B, L]
    torch::Tensor pixelWeights; ///< [B, h, w]; undefined without foreground weighting
    torch::Tensor masks; ///< [B, K, h, w]: share of the cell that a class covers
    torch::Tensor chosenMasks; ///< [B, K]: 1 = present, or picked from the absent ones

    DiffusionBatch to(torch::Device device) const;
};

/// Everything batches are made of. The pointers' targets outlive the source; drawing is const and
/// safe from several threads at once.
struct BatchSource {
    const LayoutDataset* dataset = nullptr;
    const LatentCache* latents = nullptr; ///< in the order of dataset->samples
    const BpeTokenizer* tokenizer = nullptr;
    GenerationConfig prompt;
    double scalingFactor = 1.0;
    int64_t trainTimesteps = 1000;
};

/// One sample of a batch: which picture, and what decides its flip, the order of its objects,
/// dropped prompt and attributes, timestep and noise.
struct BatchItem {
    int64_t sample = 0;
    uint64_t seed = 0;
};

/// A sample looks the same whatever else is in its batch, so a step does not depend on how its
/// batch is shared out.
DiffusionBatch drawTrainingBatch(const BatchSource& source, const std::vector<BatchItem>& items,
    const DiffusionTrainingOptions& options);

/// The same pictures, timesteps and noise every time, prompts in file order: its loss can be
/// compared along a run. Timesteps are spread evenly over the schedule.
DiffusionBatch validationBatch(const BatchSource& source, int64_t first, int64_t count,
    const DiffusionTrainingOptions& options);

} // namespace detdiffusion
