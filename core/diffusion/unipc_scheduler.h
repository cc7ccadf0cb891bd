#pragma once

#include "core/diffusion/multistep_setup.h"
#include "core/diffusion/prediction.h"
#include "core/diffusion/scheduler.h"

#include <deque>
#include <vector>

namespace detdiffusion {

/// Unified predictor-corrector (Zhao et al. 2023), data prediction by default. Reads diffusers'
/// keys solver_order, solver_type (bh1 | bh2), predict_x0, lower_order_final, disable_corrector and
/// use_karras_sigmas.
class UniPcScheduler : public Scheduler {
public:
    UniPcScheduler(const SchedulerConfig& config, int64_t steps);

    torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) override;

private:
    struct Estimate {
        int64_t timestep;
        torch::Tensor value;
    };
    struct Options {
        bool bh1 = false;
        bool predictsOriginal = true;
        std::vector<int64_t> disabledCorrectors;
    };

    static Options readOptions(const SchedulerConfig& config);
    bool corrects(int64_t call) const;
    int64_t orderOfCall(int64_t call) const;
    /// From the newest history entry at `x` to timestep `to`; `ahead` is the estimate at `to` when
    /// known.
    torch::Tensor update(
        const torch::Tensor& x, int64_t to, int64_t order, const torch::Tensor* ahead) const;

    VarianceTable m_table;
    Prediction m_prediction;
    MultistepKeys m_keys;
    Options m_options;
    std::vector<int64_t> m_calls;
    std::deque<Estimate> m_history; ///< newest last
    torch::Tensor m_lastX;
    int64_t m_lastOrder = 1;
};

} // namespace detdiffusion
