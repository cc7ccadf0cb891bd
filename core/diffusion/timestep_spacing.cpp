#include "core/diffusion/timestep_spacing.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

std::vector<double> leadingTimesteps(const TimestepPlan& plan)
{
    const int64_t points = plan.steps + (plan.endsBeforeZero ? 1 : 0);
    const int64_t stride = plan.trainTimesteps / points;
    std::vector<double> timesteps;
    for (int64_t i = 0; i < plan.steps; ++i)
        timesteps.push_back(static_cast<double>((points - 1 - i) * stride + plan.offset));
    return timesteps;
}

std::vector<double> trailingTimesteps(const TimestepPlan& plan)
{
    const double stride =
        static_cast<double>(plan.trainTimesteps) / static_cast<double>(plan.steps);
    std::vector<double> timesteps;
    for (int64_t i = 0; i < plan.steps; ++i) {
        const double from =
            static_cast<double>(plan.trainTimesteps) - static_cast<double>(i) * stride;
        timesteps.push_back(std::nearbyint(from) - 1.0);
    }
    return timesteps;
}

std::vector<double> linspaceTimesteps(const TimestepPlan& plan)
{
    const int64_t intervals = plan.endsBeforeZero ? plan.steps : plan.steps - 1;
    const double last = static_cast<double>(plan.trainTimesteps - 1);
    std::vector<double> timesteps;
    for (int64_t i = 0; i < plan.steps; ++i) {
        const int64_t fromZero = intervals - i;
        timesteps.push_back(intervals == 0
                ? 0.0
                : last * static_cast<double>(fromZero) / static_cast<double>(intervals));
    }
    return timesteps;
}

} // namespace

TimestepSpacing spacingFromString(const std::string& name, TimestepSpacing fallback)
{
    if (name.empty())
        return fallback;
    if (name == "leading")
        return TimestepSpacing::Leading;
    if (name == "trailing")
        return TimestepSpacing::Trailing;
    if (name == "linspace")
        return TimestepSpacing::Linspace;
    throw Error("scheduler_config.json: unknown timestep_spacing \"" + name
        + "\": use leading, trailing or linspace");
}

std::vector<double> spacedTimesteps(const TimestepPlan& plan)
{
    auto timesteps = plan.spacing == TimestepSpacing::Leading ? leadingTimesteps(plan)
        : plan.spacing == TimestepSpacing::Trailing           ? trailingTimesteps(plan)
                                                              : linspaceTimesteps(plan);
    const double last = static_cast<double>(plan.trainTimesteps - 1);
    for (double& timestep : timesteps)
        timestep = std::clamp(timestep, 0.0, last);
    return timesteps;
}

std::vector<int64_t> integerTimesteps(const TimestepPlan& plan)
{
    std::vector<int64_t> timesteps;
    for (const double timestep : spacedTimesteps(plan))
        timesteps.push_back(roundHalfEven(timestep));
    timesteps.erase(std::unique(timesteps.begin(), timesteps.end()), timesteps.end());
    return timesteps;
}

std::vector<double> karrasNoiseLevels(double largest, double smallest, int64_t count)
{
    constexpr double kRho = 7.0;
    const double from = std::pow(largest, 1.0 / kRho);
    const double to = std::pow(smallest, 1.0 / kRho);
    std::vector<double> levels;
    for (int64_t i = 0; i < count; ++i) {
        const double ramp =
            count == 1 ? 0.0 : static_cast<double>(i) / static_cast<double>(count - 1);
        levels.push_back(std::pow(from + ramp * (to - from), kRho));
    }
    return levels;
}

double timestepOfNoiseLevel(double level, const std::vector<double>& levels)
{
    const auto above = std::upper_bound(levels.begin(), levels.end(), level);
    const auto last = static_cast<int64_t>(levels.size()) - 2;
    const int64_t low = std::clamp<int64_t>(above - levels.begin() - 1, 0, last);
    const double lowLog = std::log(levels[static_cast<size_t>(low)]);
    const double highLog = std::log(levels[static_cast<size_t>(low + 1)]);
    const double weight = std::clamp((std::log(level) - lowLog) / (highLog - lowLog), 0.0, 1.0);
    return static_cast<double>(low) + weight;
}

std::vector<int64_t> karrasTimesteps(const std::vector<double>& levels, int64_t steps)
{
    std::vector<int64_t> timesteps;
    for (const double level : karrasNoiseLevels(levels.back(), levels.front(), steps))
        timesteps.push_back(roundHalfEven(timestepOfNoiseLevel(level, levels)));
    timesteps.erase(std::unique(timesteps.begin(), timesteps.end()), timesteps.end());
    return timesteps;
}

int64_t roundHalfEven(double value)
{
    return static_cast<int64_t>(std::nearbyint(value));
}

} // namespace detdiffusion
