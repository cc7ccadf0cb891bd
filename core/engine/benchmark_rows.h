#pragma once

#include "core/engine/benchmark.h"
#include "core/engine/benchmark_clock.h"

#include <vector>

namespace detdiffusion {

/// Sets threads and instructions as asked for; the report says which they are. Throws Error.
BenchmarkReport beginReport(const BenchmarkOptions& options);

/// Runs the contenders in turn, `repeats` times after one that is not counted. The first one is
/// what the others' ratios refer to. `report` has threads, samples and peaks. Throws Cancelled.
std::vector<BenchmarkRow> measureInTurn(const std::vector<Contender>& contenders,
    const BenchmarkReport& report, int repeats, const Control& control);

} // namespace detdiffusion
