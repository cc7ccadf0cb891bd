#include "core/training/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace detdiffusion {

namespace {

/// 1 at the start of the fall, 0 at its end.
double remaining(int64_t step, int64_t from, int64_t to)
{
    if (step < from)
        return 1.0;
    if (step >= to)
        return 0.0;
    return 1.0 - static_cast<double>(step - from) / static_cast<double>(to - from);
}

double shapeFactor(const LearningRateSchedule& schedule, int64_t step)
{
    if (schedule.shape == "cosine") {
        const double left = remaining(step, schedule.warmupSteps, schedule.totalSteps);
        return 0.5 * (1.0 - std::cos(std::numbers::pi * left));
    }
    if (schedule.shape == "wsd")
        return remaining(step, schedule.totalSteps - schedule.decaySteps, schedule.totalSteps);
    return 1.0;
}

} // namespace

double learningRateFactor(const LearningRateSchedule& schedule, int64_t step)
{
    const double warmup = schedule.warmupSteps > 0
        ? std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(schedule.warmupSteps))
        : 1.0;
    const double shape = shapeFactor(schedule, step);
    return warmup * (schedule.finalFraction + (1.0 - schedule.finalFraction) * shape);
}

} // namespace detdiffusion
