#include "core/diffusion/euler_scheduler.h"

#include "core/diffusion/timestep_spacing.h"
#include "core/diffusion/variance_table.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

double interpolate(const std::vector<double>& values, double position)
{
    const auto low = static_cast<size_t>(position);
    const size_t high = std::min(low + 1, values.size() - 1);
    return std::lerp(values[low], values[high], position - static_cast<double>(low));
}

std::vector<double> logLinearLevels(const std::vector<double>& table, size_t count)
{
    std::vector<double> levels;
    for (size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        levels.push_back(
            std::exp(std::lerp(std::log(table.back()), std::log(table.front()), share)));
    }
    return levels;
}

std::vector<double> levelsAt(const std::vector<double>& table, const std::vector<double>& timesteps)
{
    std::vector<double> levels;
    for (const double timestep : timesteps)
        levels.push_back(interpolate(table, timestep));
    return levels;
}

} // namespace

EulerScheduler::EulerScheduler(const SchedulerConfig& config, int64_t steps)
    : m_prediction(predictionFromString(config.predictionType))
{
    const auto raw = nlohmann::json::parse(config.raw);
    const auto table = VarianceTable(NoiseSchedule(config)).noiseLevels();
    const auto spacing = spacingFromString(config.timestepSpacing, TimestepSpacing::Linspace);
    auto timesteps =
        spacedTimesteps({ spacing, config.numTrainTimesteps, steps, config.stepsOffset });
    m_levels = raw.value("interpolation_type", std::string("linear")) == "log_linear"
        ? logLinearLevels(table, timesteps.size())
        : levelsAt(table, timesteps);
    if (raw.value("use_karras_sigmas", false)) {
        m_levels = karrasNoiseLevels(m_levels.front(), m_levels.back(), steps);
        std::transform(m_levels.begin(), m_levels.end(), timesteps.begin(),
            [&table](double level) { return timestepOfNoiseLevel(level, table); });
    }
    const double largest = m_levels.front();
    m_initNoiseSigma =
        spacing == TimestepSpacing::Leading ? std::sqrt(largest * largest + 1.0) : largest;
    m_levels.push_back(0.0);
    m_timesteps = torch::tensor(timesteps, torch::kFloat32);
}

torch::Tensor EulerScheduler::scaleInput(const torch::Tensor& x, int64_t call) const
{
    const double level = m_levels.at(static_cast<size_t>(call));
    return x / std::sqrt(level * level + 1.0);
}

torch::Tensor EulerScheduler::step(
    const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x)
{
    const double level = m_levels.at(static_cast<size_t>(call));
    const double next = m_levels.at(static_cast<size_t>(call) + 1);
    // The variance-preserving view of this noise level; the estimate of x_0 is the same in both.
    const double norm = std::sqrt(level * level + 1.0);
    const OutputConverter converter { m_prediction, 1.0 / norm, level / norm };
    const auto original = converter.original(modelOutput, x / norm);
    return x + (x - original) / level * (next - level);
}

} // namespace detdiffusion
