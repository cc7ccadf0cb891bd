#pragma once

#include <functional>
#include <string>
#include <vector>

namespace detdiffusion {

/// Something to measure.
struct Contender {
    std::string name;
    bool isHalf = false; ///< computes in bfloat16
    double operations = 0.0; ///< nominal, of one run; 0 = not known
    std::function<void()> run;
};

/// Seconds of one run.
struct Timing {
    double wall = 0.0;
    double cpu = 0.0; ///< of all threads together
};

Timing timeOf(const std::function<void()>& run);
/// By component.
Timing medianOf(std::vector<Timing> timings);

/// Multiply-adds per second between registers on all threads, in GFLOP/s of a quiet machine.
double peakGigaflops(bool half, int threads);

/// Largest resident set of this process so far, in bytes; 0 where the system does not tell.
double peakResidentBytes();

} // namespace detdiffusion
