#pragma once

#include "core/training/diffusion_networks.h"
#include "core/training/model_base.h"
#include "core/training/parallel_optimizer.h"

#include <vector>

namespace detdiffusion {

/// The parameters that `options.train` chooses as `unet.*`, `text_encoder.*`, `perception_head.*`,
/// `layout_reader.*` and `lora.*` with their learning rates and weight decay: the U-Net and the
/// head in one group each, the text encoder at textRate with layer-wise decay, and no weight decay
/// on its 1-D parameters and position embedding (GeoDiffusion). Of embeddings of which some rows
/// are trained nothing decays.
std::vector<TrainedParameter> trainedParameters(
    DiffusionNetworks& networks, const DiffusionTrainingOptions& options);

/// Readies freshly made networks for what `options.train` chooses: adapters, and gradients for the
/// chosen parameters alone; of the embeddings, where only some rows are trained, for the rows of
/// location, perception and new class tokens. Draws from LibTorch's global generator.
void chooseTrainedParts(
    DiffusionNetworks& networks, const ModelBase& base, const DiffusionTrainingOptions& options);

/// What is not trained takes no memory twice: the networks share it with `first`.
void shareFrozenParameters(DiffusionNetworks& networks, const DiffusionNetworks& first);

} // namespace detdiffusion
