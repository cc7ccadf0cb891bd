#pragma once

#include "core/diffusion/multistep_setup.h"
#include "core/diffusion/prediction.h"
#include "core/diffusion/scheduler.h"

#include <deque>
#include <vector>

namespace detdiffusion {

/// DPM-Solver++ multistep (Lu et al. 2022b) of order 1 to 3, and plain DPM-Solver (Lu et al.
/// 2022a). Reads diffusers' keys solver_order, solver_type, algorithm_type, use_karras_sigmas and
/// lower_order_final; the default is 2M with midpoint.
class DpmSolverScheduler : public Scheduler {
public:
    DpmSolverScheduler(const SchedulerConfig& config, int64_t steps);

    torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) override;

private:
    struct Estimate {
        int64_t timestep;
        torch::Tensor value;
    };
    struct Options {
        bool predictsOriginal = true; ///< "++": integrates the estimate of x_0 instead of the noise
        bool heun = false;
    };

    static Options readOptions(const SchedulerConfig& config);
    int64_t orderOfCall(int64_t call) const;
    torch::Tensor advance(const torch::Tensor& x, int64_t to, int64_t order) const;
    torch::Tensor higherOrderTerm(int64_t to, int64_t order) const;

    VarianceTable m_table;
    Prediction m_prediction;
    MultistepKeys m_keys;
    Options m_options;
    std::vector<int64_t> m_calls;
    std::deque<Estimate> m_history; ///< newest last
};

} // namespace detdiffusion
