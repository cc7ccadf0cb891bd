#pragma once

#include <cstdint>

namespace detdiffusion {

/// When a run counts as gone astray; the rule is DivergenceGuard's.
struct DivergenceOptions {
    double gradientFactor = 100.0; ///< 0 = a large gradient is no reason to skip a step
    double lossFactor = 5.0; ///< 0 = a high loss is no reason to go back
    int64_t window = 32; ///< steps that medians are taken over
    int64_t patience = 10; ///< skipped steps in a row
    double rateFactor = 0.5; ///< on the learning rate, each time the run goes back
    int64_t maxRollbacks = 3;
};

} // namespace detdiffusion
