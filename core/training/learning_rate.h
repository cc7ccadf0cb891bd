#pragma once

#include <cstdint>
#include <string>

namespace detdiffusion {

/// How the learning rate moves over a run.
struct LearningRateSchedule {
    std::string shape = "cosine"; ///< constant | cosine | wsd (warm-up, stable, decay)
    int64_t warmupSteps = 500; ///< linear from 0
    int64_t totalSteps = 10000;
    int64_t decaySteps = 1000; ///< wsd: the last steps, on which the rate falls linearly
    double finalFraction = 0.0; ///< of the peak, at totalSteps (cosine, wsd)
};

/// Factor in [0, 1] of the peak rate for the 0-based `step`.
double learningRateFactor(const LearningRateSchedule& schedule, int64_t step);

} // namespace detdiffusion
