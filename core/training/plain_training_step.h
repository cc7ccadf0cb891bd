#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/training/diffusion_batch.h"
#include "core/training/diffusion_networks.h"
#include "core/training/diffusion_options.h"
#include "core/training/model_base.h"

#include <torch/optim/adamw.h>

#include <vector>

namespace detdiffusion {

/// The training step as one writes it with LibTorch's own modules, in float: no kernels of this
/// program, LibTorch's AdamW and clipping, averages parameter by parameter. What DiffusionStep is
/// measured against; same networks, same loss, all parameters trained at one rate.
class PlainTrainingStep {
public:
    /// The arguments outlive the step. Throws Error.
    PlainTrainingStep(const DiffusionTrainingOptions& options, const ModelBase& base);

    /// Draws the batch from `items` and updates the weights.
    void train(const BatchSource& source, const std::vector<BatchItem>& items);

private:
    void update();

    const DiffusionTrainingOptions& m_options;
    const ModelBase& m_base;
    NoiseSchedule m_schedule;
    DiffusionNetworks m_networks;
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_averages;
    torch::optim::AdamW m_optimizer;
};

} // namespace detdiffusion
