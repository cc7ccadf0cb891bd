#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/training/diffusion_batch.h"
#include "core/training/diffusion_networks.h"

#include <map>
#include <string>

namespace detdiffusion {

/// The parts of DetDiffusion's loss (Eq. 5), each a scalar.
struct DiffusionLoss {
    torch::Tensor total; ///< denoising + lambda * perception, or reading
    torch::Tensor denoising;
    torch::Tensor perception; ///< these three are undefined when lambda is 0
    torch::Tensor bce;
    torch::Tensor dice;
    torch::Tensor sampleErrors; ///< [B]: plain mean squared errors, without gradients
    torch::Tensor reading; ///< of the text stage, with bce and dice; the others are undefined then

    /// Lets go of how the values were computed: of a loss that was backpropagated thousands of
    /// small pieces are left of that, between which large tensors no longer fit.
    void forgetHistory();
};

/// The defined parts by the names that metrics.jsonl has for them.
std::map<std::string, double> lossValues(const DiffusionLoss& loss);

/// One forward pass over `batch`, whose tensors are on the networks' device.
DiffusionLoss diffusionLoss(DiffusionNetworks& networks, const DiffusionBatch& batch,
    const NoiseSchedule& schedule, const std::string& predictionType,
    const DiffusionLossOptions& options);

/// BCE + dice of the masks that the layout reader sees in the text encoder's output.
DiffusionLoss readingLoss(DiffusionNetworks& networks, const DiffusionBatch& batch);

} // namespace detdiffusion
