#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

enum class TimestepSpacing { Leading, Trailing, Linspace };

/// "leading", "trailing" or "linspace"; `fallback` when empty; throws Error for anything else.
TimestepSpacing spacingFromString(const std::string& name, TimestepSpacing fallback);

/// Which training timesteps a run visits.
struct TimestepPlan {
    TimestepSpacing spacing = TimestepSpacing::Leading;
    int64_t trainTimesteps = 1000;
    int64_t steps = 50;
    int64_t offset = 0; ///< added by leading spacing
    /// Solvers that end on timestep 0 by themselves divide the range one finer and drop the last
    /// point.
    bool endsBeforeZero = false;
};

/// Descending timesteps (fractional for linspace unless rounded by the caller).
std::vector<double> spacedTimesteps(const TimestepPlan& plan);
/// spacedTimesteps rounded half to even, without repetitions.
std::vector<int64_t> integerTimesteps(const TimestepPlan& plan);

/// Noise levels after Karras et al. 2022 eq. 5 with rho = 7, from `largest` down to `smallest`.
std::vector<double> karrasNoiseLevels(double largest, double smallest, int64_t count);
/// The fractional timestep whose log noise level is log(level), by linear interpolation in `levels`
/// (ascending).
double timestepOfNoiseLevel(double level, const std::vector<double>& levels);

/// The timesteps of a Karras run over a model with these noise levels (ascending), rounded.
std::vector<int64_t> karrasTimesteps(const std::vector<double>& levels, int64_t steps);

/// Rounds half to even, as numpy does.
int64_t roundHalfEven(double value);

} // namespace detdiffusion
