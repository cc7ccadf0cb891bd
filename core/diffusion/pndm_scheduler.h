#pragma once

#include "core/diffusion/prediction.h"
#include "core/diffusion/scheduler.h"
#include "core/diffusion/variance_table.h"

#include <deque>
#include <vector>

namespace detdiffusion {

/// Pseudo linear multistep (Liu et al. 2022) without Runge-Kutta warm-up, as Stable Diffusion uses
/// it
/// (`skip_prk_steps`): the second timestep is called twice, so a run takes steps + 1 calls.
class PndmScheduler : public Scheduler {
public:
    PndmScheduler(const SchedulerConfig& config, int64_t steps);

    torch::Tensor step(
        const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x) override;

private:
    torch::Tensor combined(const torch::Tensor& modelOutput, int64_t call) const;
    torch::Tensor transfer(
        const torch::Tensor& modelOutput, const torch::Tensor& x, int64_t from, int64_t to) const;

    VarianceTable m_table;
    Prediction m_prediction;
    double m_finalAlphaCumprod;
    int64_t m_stride;
    std::vector<int64_t> m_calls;
    std::deque<torch::Tensor> m_history; ///< newest last, at most four
    torch::Tensor m_start;
};

} // namespace detdiffusion
