#pragma once

#include "core/diffusion/scheduler_config.h"
#include "core/diffusion/variance_table.h"

#include <cstdint>
#include <vector>

namespace detdiffusion {

/// The keys of scheduler_config.json that diffusers' multistep solvers share.
struct MultistepKeys {
    int64_t order = 2; ///< solver_order, 1 to 3
    bool lowerOrderFinal = true;
    bool karras = false; ///< use_karras_sigmas
};

/// Throws Error when solver_order is out of range.
MultistepKeys readMultistepKeys(const SchedulerConfig& config);

/// The training timesteps that a multistep solver calls the model at, descending.
std::vector<int64_t> multistepCalls(const SchedulerConfig& config, const MultistepKeys& keys,
    const VarianceTable& table, int64_t steps);

} // namespace detdiffusion
