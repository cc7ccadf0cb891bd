#include "core/training/divergence_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace detdiffusion {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double median(const std::deque<double>& values)
{
    std::vector<double> sorted(values.begin(), values.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

void push(std::deque<double>& values, double value, int64_t most)
{
    values.push_back(value);
    if (static_cast<int64_t>(values.size()) > most)
        values.pop_front();
}

bool isFull(const std::deque<double>& values, int64_t size)
{
    return static_cast<int64_t>(values.size()) >= size;
}

} // namespace

DivergenceGuard::DivergenceGuard(const DivergenceOptions& options)
    : m_options(options)
{
}

double DivergenceGuard::gradientLimit() const
{
    if (m_options.gradientFactor <= 0.0 || !isFull(m_norms, m_options.window))
        return std::numeric_limits<double>::max();
    return m_options.gradientFactor * median(m_norms);
}

DivergenceGuard::Verdict DivergenceGuard::judge(double loss, double gradientNorm)
{
    const bool applied = std::isfinite(gradientNorm) && gradientNorm <= gradientLimit();
    if (std::isfinite(gradientNorm)) // also of skipped steps: the limit follows a lasting change
        push(m_norms, gradientNorm, m_options.window);
    if (!applied || !std::isfinite(loss))
        return ++m_skipped >= m_options.patience ? Verdict::Diverged : Verdict::Skipped;
    m_skipped = 0;
    push(m_losses, loss, m_options.window);
    if (!isFull(m_losses, m_options.window))
        return Verdict::Good;
    m_leastMedian = std::min(m_leastMedian, median(m_losses));
    return isLossWithin(m_options.lossFactor) ? Verdict::Good : Verdict::Diverged;
}

bool DivergenceGuard::isLossWithin(double factor) const
{
    return factor <= 0.0 || !isFull(m_losses, m_options.window)
        || median(m_losses) <= factor * m_leastMedian;
}

bool DivergenceGuard::isHealthy() const
{
    return m_skipped == 0 && isLossWithin(m_options.lossFactor / 2.0);
}

void DivergenceGuard::goBackFrom(const DivergenceGuard& other)
{
    m_rateFactor = other.m_rateFactor * m_options.rateFactor;
    m_rollbacks = other.m_rollbacks + 1;
}

nlohmann::json DivergenceGuard::state() const
{
    nlohmann::json state { { "losses", m_losses }, { "norms", m_norms },
        { "rate_factor", m_rateFactor }, { "skipped", m_skipped }, { "rollbacks", m_rollbacks } };
    if (m_leastMedian < kInfinity)
        state["least_median"] = m_leastMedian;
    return state;
}

void DivergenceGuard::restore(const nlohmann::json& state)
{
    state.at("losses").get_to(m_losses);
    state.at("norms").get_to(m_norms);
    state.at("rate_factor").get_to(m_rateFactor);
    state.at("skipped").get_to(m_skipped);
    state.at("rollbacks").get_to(m_rollbacks);
    m_leastMedian = state.value("least_median", kInfinity);
}

} // namespace detdiffusion
