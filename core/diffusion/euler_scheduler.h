#pragma once

#include "core/diffusion/prediction.h"
#include "core/diffusion/scheduler.h"

#include <vector>

namespace detdiffusion {

/// Deterministic Euler steps in the noise level (Karras et al. 2022, algorithm 1 without churn).
/// Reads diffusers' keys interpolation_type (linear | log_linear) and use_karras_sigmas.
class EulerScheduler : public Scheduler {
public:
    EulerScheduler(const SchedulerConfig& config, int64_t steps);

    double initNoiseSigma() const override { return m_initNoiseSigma; }
    torch::Tensor scaleInput(const torch::Tensor& x, int64_t call) const override;
    torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) override;
    /// Noise level of every call, then 0.
    const std::vector<double>& noiseLevels() const { return m_levels; }

private:
    Prediction m_prediction;
    std::vector<double> m_levels;
    double m_initNoiseSigma = 1.0;
};

} // namespace detdiffusion
