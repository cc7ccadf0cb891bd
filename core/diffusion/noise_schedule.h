#pragma once

#include "core/diffusion/scheduler_config.h"

#include <torch/types.h>

namespace detdiffusion {

/// alpha-bar of the forward process and the three conversions that training needs.
class NoiseSchedule {
public:
    /// Throws Error for an unknown beta schedule.
    explicit NoiseSchedule(const SchedulerConfig& config);

    const torch::Tensor& betas() const { return m_betas; } ///< float [T]
    const torch::Tensor& alphasCumprod() const { return m_alphasCumprod; } ///< float [T]
    int64_t size() const { return m_alphasCumprod.size(0); }

    /// sqrt(abar) x0 + sqrt(1 - abar) noise; timesteps int64 [B].
    torch::Tensor addNoise(
        const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const;
    /// v = sqrt(abar) noise - sqrt(1 - abar) x0 (Salimans & Ho 2022).
    torch::Tensor velocity(
        const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const;

private:
    torch::Tensor m_betas;
    torch::Tensor m_alphasCumprod;
};

} // namespace detdiffusion
