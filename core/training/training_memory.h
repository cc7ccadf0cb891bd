#pragma once

#include "core/models/unet_2d_condition.h"
#include "core/training/diffusion_options.h"
#include "core/training/parameter_count.h"

namespace detdiffusion {

/// Bytes that a training process needs: the weights once, gradients of every worker, two moments
/// and the average of what is trained, a second set of networks that checkpoints are made from (it
/// shares what is not trained), and the activations of the parts that are computed at once. An
/// estimate: the activations are those of the U-Net alone, counted per latent cell and channel with
/// a rough factor; fewer with gradient checkpointing.
int64_t memoryOfTraining(const DiffusionTrainingOptions& options,
    const nn::UNet2DConditionConfig& unet, const ParameterCounts& counts, int64_t latentCells,
    int processes);

} // namespace detdiffusion
