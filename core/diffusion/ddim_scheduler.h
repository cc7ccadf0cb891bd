#pragma once

#include "core/diffusion/prediction.h"
#include "core/diffusion/scheduler.h"
#include "core/diffusion/variance_table.h"

#include <functional>
#include <vector>

namespace detdiffusion {

/// Denoising diffusion implicit models (Song et al. 2021). Deterministic unless setStochasticity is
/// called.
class DdimScheduler : public Scheduler {
public:
    /// Noise for one call, shaped like x.
    using NoiseSource = std::function<torch::Tensor(int64_t call)>;

    DdimScheduler(const SchedulerConfig& config, int64_t steps);

    /// eta of the paper's eq. 16: 0 = deterministic, 1 = ancestral (DDPM-like).
    void setStochasticity(double eta, NoiseSource noise);

    torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) override;

private:
    VarianceTable m_table;
    Prediction m_prediction;
    double m_finalAlphaCumprod;
    double m_clipRange; ///< 0 = the estimate is not clipped
    int64_t m_stride;
    std::vector<int64_t> m_calls;
    double m_eta = 0.0;
    NoiseSource m_noise;
};

} // namespace detdiffusion
