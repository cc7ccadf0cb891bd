#include "core/diffusion/unipc_scheduler.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

/// Solves sum_k ratios[k]^i * rho[k] = b_i for the first `count` ratios (Zhao et al. 2023, eq. 10).
/// `h` is the signed step in log signal-to-noise, `scale` the function B(h).
std::vector<double> solveWeights(
    const std::vector<double>& ratios, size_t count, double h, double scale)
{
    const auto size = static_cast<int64_t>(count);
    auto matrix = torch::empty({ size, size }, torch::kFloat64);
    auto right = torch::empty({ size }, torch::kFloat64);
    double phi = std::expm1(h) / h - 1.0;
    double factorial = 1.0;
    for (int64_t row = 0; row < size; ++row) {
        for (int64_t column = 0; column < size; ++column)
            matrix[row][column] =
                std::pow(ratios[static_cast<size_t>(column)], static_cast<double>(row));
        right[row] = phi * factorial / scale;
        factorial *= static_cast<double>(row + 2);
        phi = phi / h - 1.0 / factorial;
    }
    const auto solution = torch::linalg_solve(matrix, right).contiguous();
    return { solution.data_ptr<double>(), solution.data_ptr<double>() + size };
}

} // namespace

UniPcScheduler::UniPcScheduler(const SchedulerConfig& config, int64_t steps)
    : m_table(NoiseSchedule(config))
    , m_prediction(predictionFromString(config.predictionType))
    , m_keys(readMultistepKeys(config))
    , m_options(readOptions(config))
    , m_calls(multistepCalls(config, m_keys, m_table, steps))
{
    m_timesteps = torch::tensor(m_calls);
}

UniPcScheduler::Options UniPcScheduler::readOptions(const SchedulerConfig& config)
{
    const auto raw = nlohmann::json::parse(config.raw);
    Options options;
    options.bh1 = raw.value("solver_type", std::string("bh2")) == "bh1";
    options.predictsOriginal = raw.value("predict_x0", true);
    options.disabledCorrectors = raw.value("disable_corrector", std::vector<int64_t> {});
    return options;
}

bool UniPcScheduler::corrects(int64_t call) const
{
    const auto& disabled = m_options.disabledCorrectors;
    return call > 0 && std::find(disabled.begin(), disabled.end(), call - 1) == disabled.end();
}

int64_t UniPcScheduler::orderOfCall(int64_t call) const
{
    int64_t order = std::min(m_keys.order, call + 1);
    if (m_keys.lowerOrderFinal)
        order = std::min(order, static_cast<int64_t>(m_calls.size()) - call);
    return order;
}

torch::Tensor UniPcScheduler::step(
    const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x)
{
    const auto index = static_cast<size_t>(call);
    const int64_t from = m_calls.at(index);
    const int64_t to = index + 1 < m_calls.size() ? m_calls[index + 1] : 0;
    const OutputConverter converter { m_prediction, m_table.alpha(from), m_table.sigma(from) };
    const auto estimate = m_options.predictsOriginal ? converter.original(modelOutput, x)
                                                     : converter.noise(modelOutput, x);
    const auto corrected = corrects(call) ? update(m_lastX, from, m_lastOrder, &estimate) : x;
    m_history.push_back({ from, estimate });
    if (static_cast<int64_t>(m_history.size()) > m_keys.order)
        m_history.pop_front();
    m_lastX = corrected;
    m_lastOrder = orderOfCall(call);
    return update(corrected, to, m_lastOrder, nullptr);
}

torch::Tensor UniPcScheduler::update(
    const torch::Tensor& x, int64_t to, int64_t order, const torch::Tensor* ahead) const
{
    const auto& newest = m_history.back();
    const int64_t from = newest.timestep;
    const bool original = m_options.predictsOriginal;
    const double step = m_table.lambda(to) - m_table.lambda(from);
    const double h = original ? -step : step;
    const double phi = std::expm1(h);
    const double scale = m_options.bh1 ? h : phi;
    const double keep = original ? m_table.sigma(to) / m_table.sigma(from)
                                 : m_table.alpha(to) / m_table.alpha(from);
    const double gain = original ? m_table.alpha(to) : m_table.sigma(to);

    std::vector<double> ratios;
    std::vector<torch::Tensor> differences;
    for (size_t k = 1; k < static_cast<size_t>(order); ++k) {
        const auto& older = m_history[m_history.size() - 1 - k];
        ratios.push_back((m_table.lambda(older.timestep) - m_table.lambda(from)) / step);
        differences.push_back((older.value - newest.value) / ratios.back());
    }
    if (ahead != nullptr) {
        ratios.push_back(1.0);
        differences.push_back(*ahead - newest.value);
    }
    auto next = keep * x - gain * phi * newest.value;
    if (differences.empty())
        return next;
    // One unknown has the closed solution 1/2 to the method's order.
    const bool single = differences.size() == 1;
    const auto weights =
        single ? std::vector<double> { 0.5 } : solveWeights(ratios, ratios.size(), h, scale);
    for (size_t k = 0; k < differences.size(); ++k)
        next = next - gain * scale * weights[k] * differences[k];
    return next;
}

} // namespace detdiffusion
