#include "core/diffusion/dpm_solver_scheduler.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

/// Runs shorter than this end with lower orders, which keeps few-step pictures stable.
constexpr int64_t kShortRun = 15;

} // namespace

DpmSolverScheduler::DpmSolverScheduler(const SchedulerConfig& config, int64_t steps)
    : m_table(NoiseSchedule(config))
    , m_prediction(predictionFromString(config.predictionType))
    , m_keys(readMultistepKeys(config))
    , m_options(readOptions(config))
    , m_calls(multistepCalls(config, m_keys, m_table, steps))
{
    m_timesteps = torch::tensor(m_calls);
}

DpmSolverScheduler::Options DpmSolverScheduler::readOptions(const SchedulerConfig& config)
{
    const auto raw = nlohmann::json::parse(config.raw);
    const auto algorithm = raw.value("algorithm_type", std::string("dpmsolver++"));
    if (algorithm != "dpmsolver++" && algorithm != "dpmsolver")
        throw Error("scheduler_config.json: unsupported algorithm_type \"" + algorithm
            + "\": use dpmsolver++ or dpmsolver");
    Options options;
    options.predictsOriginal = algorithm == "dpmsolver++";
    options.heun = raw.value("solver_type", std::string("midpoint")) == "heun";
    return options;
}

int64_t DpmSolverScheduler::orderOfCall(int64_t call) const
{
    const auto calls = static_cast<int64_t>(m_calls.size());
    int64_t order = std::min(m_keys.order, static_cast<int64_t>(m_history.size()));
    if (m_keys.lowerOrderFinal && calls < kShortRun)
        order = std::min(order, calls - call);
    return order;
}

torch::Tensor DpmSolverScheduler::step(
    const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x)
{
    const auto index = static_cast<size_t>(call);
    const int64_t from = m_calls.at(index);
    const int64_t to = index + 1 < m_calls.size() ? m_calls[index + 1] : 0;
    const OutputConverter converter { m_prediction, m_table.alpha(from), m_table.sigma(from) };
    m_history.push_back({ from,
        m_options.predictsOriginal ? converter.original(modelOutput, x)
                                   : converter.noise(modelOutput, x) });
    if (static_cast<int64_t>(m_history.size()) > m_keys.order)
        m_history.pop_front();
    return advance(x, to, orderOfCall(call));
}

torch::Tensor DpmSolverScheduler::advance(const torch::Tensor& x, int64_t to, int64_t order) const
{
    const auto& newest = m_history.back();
    const int64_t from = newest.timestep;
    const double h = m_table.lambda(to) - m_table.lambda(from);
    const bool original = m_options.predictsOriginal;
    const double keep = original ? m_table.sigma(to) / m_table.sigma(from)
                                 : m_table.alpha(to) / m_table.alpha(from);
    const double scale = original ? m_table.alpha(to) : m_table.sigma(to);
    const double phi = std::expm1(original ? -h : h);
    auto next = keep * x - scale * phi * newest.value;
    if (order > 1)
        next = next - scale * higherOrderTerm(to, order);
    return next;
}

/// The correction by finite differences of the last two or three estimates.
torch::Tensor DpmSolverScheduler::higherOrderTerm(int64_t to, int64_t order) const
{
    const size_t last = m_history.size() - 1;
    const auto& e0 = m_history[last];
    const auto& e1 = m_history[last - 1];
    const double lambda0 = m_table.lambda(e0.timestep);
    const double h = m_table.lambda(to) - lambda0;
    const double ratio0 = (lambda0 - m_table.lambda(e1.timestep)) / h;
    const double signedH = m_options.predictsOriginal ? -h : h;
    const double phi = std::expm1(signedH);
    const double phi2 = phi / signedH - 1.0;
    const auto difference0 = (e0.value - e1.value) / ratio0;
    if (order == 2)
        return (m_options.heun ? phi2 : 0.5 * phi) * difference0;
    const auto& e2 = m_history[last - 2];
    const double ratio1 = (m_table.lambda(e1.timestep) - m_table.lambda(e2.timestep)) / h;
    const auto difference1 = (e1.value - e2.value) / ratio1;
    const auto curvature = (difference0 - difference1) / (ratio0 + ratio1);
    return phi2 * (difference0 + ratio0 * curvature)
        + ((phi - signedH) / (h * h) - 0.5) * curvature;
}

} // namespace detdiffusion
