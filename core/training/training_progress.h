#pragma once

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <chrono>
#include <functional>

namespace detdiffusion {

/// Receives every line that goes into metrics.jsonl, on the training thread.
using MetricsListener = std::function<void(const nlohmann::json& line)>;

/// Wall clock of a run and the samples since it was last asked.
class ThroughputMeter {
public:
    ThroughputMeter()
        : m_start(Clock::now())
        , m_mark(m_start)
    {
    }

    double seconds() const { return elapsed(m_start); }
    void count(int64_t samples) { m_samples += samples; }
    /// Samples per second since the last call.
    double takeRate()
    {
        const double rate = static_cast<double>(m_samples) / std::max(1e-9, elapsed(m_mark));
        m_samples = 0;
        m_mark = Clock::now();
        return rate;
    }
    /// Leaves the time since the last step (validation, writing) out of the rate.
    void skip(double seconds)
    {
        m_mark +=
            std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    }

private:
    using Clock = std::chrono::steady_clock;

    static double elapsed(Clock::time_point from)
    {
        return std::chrono::duration<double>(Clock::now() - from).count();
    }

    Clock::time_point m_start;
    Clock::time_point m_mark;
    int64_t m_samples = 0;
};

} // namespace detdiffusion
