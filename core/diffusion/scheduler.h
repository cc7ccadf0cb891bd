#pragma once

#include "core/diffusion/noise_schedule.h"

#include <memory>
#include <string>

namespace detdiffusion {

/// One sampler over one run: holds the multistep history, so make a new one per picture batch.
/// The loop is: x = noise * initNoiseSigma(); for i: out = unet(scaleInput(x, i), timesteps()[i]);
/// x = step(out, i, x).
class Scheduler {
public:
    virtual ~Scheduler() = default;

    /// Timesteps in call order, int64 or float [calls]; `calls` can exceed the steps asked for
    /// (PLMS).
    const torch::Tensor& timesteps() const { return m_timesteps; }
    virtual double initNoiseSigma() const { return 1.0; }
    virtual torch::Tensor scaleInput(const torch::Tensor& x, int64_t call) const;
    /// Model output of call `call` and the current x -> the next x. Float math in x's dtype.
    virtual torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) = 0;

protected:
    torch::Tensor m_timesteps;
};

/// `name` as in samplerNames(); follows diffusers 0.21.4. Throws Error for an unknown name or steps
/// < 1.
std::unique_ptr<Scheduler> makeScheduler(
    const std::string& name, const SchedulerConfig& config, int64_t steps);

} // namespace detdiffusion
