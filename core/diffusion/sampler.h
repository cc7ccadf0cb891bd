#pragma once

#include "core/diffusion/scheduler.h"
#include "core/domain/control.h"

#include <torch/types.h>

#include <functional>

namespace detdiffusion {

/// The network, guidance included: scaled latents [B, C, h, w] and a scalar timestep [1] ->
/// prediction.
using Denoiser =
    std::function<torch::Tensor(const torch::Tensor& latents, const torch::Tensor& timestep)>;

/// What is known after one scheduler step, for previews and tests.
struct SamplerStep {
    int64_t call = 0;
    int64_t calls = 0;
    torch::Tensor timestep; ///< [1]
    torch::Tensor scaledInput; ///< what the network saw
    torch::Tensor prediction; ///< what it answered
    torch::Tensor latents; ///< after the step
};
using StepObserver = std::function<void(const SamplerStep&)>;

/// Denoises `latents` (noise already multiplied by initNoiseSigma()) with one run of `scheduler`.
/// Reports progress per call; throws Cancelled before the next call once a stop is requested.
torch::Tensor sampleLatents(Scheduler& scheduler, torch::Tensor latents, const Denoiser& denoise,
    const Control& control, const StepObserver& observer = {});

/// The clean-latents estimate behind one step, in the variance-preserving view that every
/// scheduler's scaleInput() leads to.
torch::Tensor estimatedOriginal(
    const SamplerStep& step, const NoiseSchedule& schedule, const SchedulerConfig& config);

} // namespace detdiffusion
