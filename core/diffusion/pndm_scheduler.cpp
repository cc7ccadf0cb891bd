#include "core/diffusion/pndm_scheduler.h"

#include "core/diffusion/timestep_spacing.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr size_t kHistory = 4;

std::vector<int64_t> callTimesteps(const SchedulerConfig& config, int64_t steps)
{
    TimestepPlan plan { spacingFromString(config.timestepSpacing, TimestepSpacing::Leading),
        config.numTrainTimesteps, steps, config.stepsOffset };
    auto calls = integerTimesteps(plan);
    if (calls.size() > 1)
        calls.insert(calls.begin() + 1, calls[1]);
    return calls;
}

} // namespace

PndmScheduler::PndmScheduler(const SchedulerConfig& config, int64_t steps)
    : m_table(NoiseSchedule(config))
    , m_prediction(predictionFromString(config.predictionType))
    , m_finalAlphaCumprod(config.setAlphaToOne ? 1.0 : m_table.alphaCumprod(0))
    , m_stride(config.numTrainTimesteps / steps)
    , m_calls(callTimesteps(config, steps))
{
    m_timesteps = torch::tensor(m_calls);
}

torch::Tensor PndmScheduler::step(
    const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x)
{
    int64_t from = m_calls.at(static_cast<size_t>(call));
    int64_t to = from - m_stride;
    if (call == 1) {
        // The repeated call improves the first step: it starts again from the same x.
        to = from;
        from = std::min(from + m_stride, m_table.size() - 1);
    } else {
        m_history.push_back(modelOutput);
        if (m_history.size() > kHistory)
            m_history.pop_front();
    }
    if (call == 0)
        m_start = x;
    const auto next = transfer(combined(modelOutput, call), call == 1 ? m_start : x, from, to);
    if (call == 1)
        m_start = torch::Tensor();
    return next;
}

torch::Tensor PndmScheduler::combined(const torch::Tensor& modelOutput, int64_t call) const
{
    const auto& history = m_history;
    const size_t last = history.size() - 1;
    if (call == 1)
        return (modelOutput + history[last]) / 2.0;
    switch (history.size()) {
    case 1:
        return modelOutput;
    case 2:
        return (3.0 * history[1] - history[0]) / 2.0;
    case 3:
        return (23.0 * history[2] - 16.0 * history[1] + 5.0 * history[0]) / 12.0;
    default:
        return (55.0 * history[3] - 59.0 * history[2] + 37.0 * history[1] - 9.0 * history[0])
            / 24.0;
    }
}

torch::Tensor PndmScheduler::transfer(
    const torch::Tensor& modelOutput, const torch::Tensor& x, int64_t from, int64_t to) const
{
    const double alphaFrom = m_table.alphaCumprod(from);
    const double alphaTo = to >= 0 ? m_table.alphaCumprod(to) : m_finalAlphaCumprod;
    const double betaFrom = 1.0 - alphaFrom;
    const OutputConverter converter { m_prediction, m_table.alpha(from), m_table.sigma(from) };
    // Liu et al. 2022, eq. 11.
    const double divisor =
        alphaFrom * std::sqrt(1.0 - alphaTo) + std::sqrt(alphaFrom * betaFrom * alphaTo);
    return std::sqrt(alphaTo / alphaFrom) * x
        - (alphaTo - alphaFrom) / divisor * converter.noise(modelOutput, x);
}

} // namespace detdiffusion
