#include "core/engine/benchmark_clock.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

namespace detdiffusion {

namespace {

constexpr int64_t kPeakSteps = 20'000'000;

double seconds(const timeval& value)
{
    return static_cast<double>(value.tv_sec) + 1e-6 * static_cast<double>(value.tv_usec);
}

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

} // namespace

Timing timeOf(const std::function<void()>& run)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const double before = processorSeconds();
    run();
    const double cpu = processorSeconds() - before;
    const std::chrono::duration<double> wall = Clock::now() - start;
    return { wall.count(), cpu };
}

Timing medianOf(std::vector<Timing> timings)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    for (const auto& timing : timings) {
        walls.push_back(timing.wall);
        cpus.push_back(timing.cpu);
    }
    return { median(walls), median(cpus) };
}

double peakGigaflops(bool half, int threads)
{
    std::vector<double> operations(static_cast<size_t>(threads));
    const auto timing = timeOf([&] {
        at::parallel_for(0, threads, 1, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i) {
                float sink = 0.0F;
                operations[static_cast<size_t>(i)] = half
                    ? packed::inferenceKernels<uint16_t>().peak(kPeakSteps, &sink)
                    : packed::inferenceKernels<float>().peak(kPeakSteps, &sink);
            }
        });
    });
    double total = 0.0;
    for (const double count : operations)
        total += count;
    return 1e-9 * total / (timing.cpu / threads);
}

double peakResidentBytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return 1024.0 * static_cast<double>(usage.ru_maxrss); // Linux counts kilobytes
}

} // namespace detdiffusion
