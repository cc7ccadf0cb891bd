#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/training/diffusion_networks.h"
#include "core/training/diffusion_options.h"
#include "core/training/parameter_count.h"

namespace detdiffusion {

/// What a run is made of.
struct TrainingSizes {
    int64_t programBytes = 0; ///< what a process has before it does anything
    DiffusionConfigs networks;
    nn::AutoencoderKLConfig vae;
    int64_t vaeNumbers = 0; ///< of its weights
    ParameterCounts parameters;
    int64_t latentCacheBytes = 0;
};

/// Bytes that one process of a run needs, by what they are for.
struct TrainingMemory {
    int64_t program = 0; ///< libraries, and kernels that they make; never on a device
    int64_t latents = 0; ///< encoded pictures; never on a device
    int64_t weights = 0; ///< of the replicas, and of the networks that checkpoints are made from
    int64_t optimizer = 0; ///< two moments and the average of what is trained
    int64_t gradients = 0; ///< of all replicas
    int64_t activations = 0; ///< of the samples that are computed at once
    int64_t encoding = 0; ///< the autoencoder at work, before the first step
    int64_t freed = 0; ///< pieces of freed memory that nothing fits into; the CPU only

    int64_t process = 0; ///< at its peak
    int64_t device = 0; ///< at its peak, of a CUDA device; 0 on the CPU
};

/// Counted from the settings and the networks' configurations, but for the three measured constants
/// in the .cpp; `processes` share the batch. docs/fine-tune.md compares it with runs on the CPU;
/// what CUDA's libraries and allocator need beside is not known. The device need not be there.
TrainingMemory memoryOfTraining(
    const DiffusionTrainingOptions& options, const TrainingSizes& sizes, int processes);

} // namespace detdiffusion
