#include "core/diffusion/sampler.h"

#include "core/diffusion/prediction.h"
#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

torch::Tensor sampleLatents(Scheduler& scheduler, torch::Tensor latents, const Denoiser& denoise,
    const Control& control, const StepObserver& observer)
{
    const auto& timesteps = scheduler.timesteps();
    const int64_t calls = timesteps.size(0);
    for (int64_t call = 0; call < calls; ++call) {
        if (control.stopRequested())
            throw Cancelled();
        SamplerStep step;
        step.call = call;
        step.calls = calls;
        step.timestep = timesteps.slice(0, call, call + 1);
        step.scaledInput = scheduler.scaleInput(latents, call);
        step.prediction = denoise(step.scaledInput, step.timestep);
        latents = scheduler.step(step.prediction, call, latents);
        step.latents = latents;
        control.report(static_cast<int>(call + 1), static_cast<int>(calls));
        if (observer)
            observer(step);
    }
    if (control.stopRequested())
        throw Cancelled();
    return latents;
}

torch::Tensor estimatedOriginal(
    const SamplerStep& step, const NoiseSchedule& schedule, const SchedulerConfig& config)
{
    const auto rounded = static_cast<int64_t>(std::lround(step.timestep.item<double>()));
    const int64_t timestep = std::clamp<int64_t>(rounded, 0, schedule.size() - 1);
    const double alphaCumprod = schedule.alphasCumprod()[timestep].item<double>();
    const OutputConverter converter { predictionFromString(config.predictionType),
        std::sqrt(alphaCumprod), std::sqrt(1.0 - alphaCumprod) };
    return converter.original(step.prediction, step.scaledInput);
}

} // namespace detdiffusion
