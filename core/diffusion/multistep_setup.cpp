#include "core/diffusion/multistep_setup.h"

#include "core/diffusion/timestep_spacing.h"
#include "core/domain/error.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

MultistepKeys readMultistepKeys(const SchedulerConfig& config)
{
    const auto raw = nlohmann::json::parse(config.raw);
    MultistepKeys keys;
    keys.order = raw.value("solver_order", keys.order);
    if (keys.order < 1 || keys.order > 3)
        throw Error("scheduler_config.json: solver_order must be 1, 2 or 3");
    keys.lowerOrderFinal = raw.value("lower_order_final", true);
    keys.karras = raw.value("use_karras_sigmas", false);
    return keys;
}

std::vector<int64_t> multistepCalls(const SchedulerConfig& config, const MultistepKeys& keys,
    const VarianceTable& table, int64_t steps)
{
    if (keys.karras)
        return karrasTimesteps(table.noiseLevels(), steps);
    return integerTimesteps({ spacingFromString(config.timestepSpacing, TimestepSpacing::Linspace),
        config.numTrainTimesteps, steps, config.stepsOffset, true });
}

} // namespace detdiffusion
