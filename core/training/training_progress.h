#pragma once

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace detdiffusion {

/// Receives every line that goes into metrics.jsonl, on the training thread.
using MetricsListener = std::function<void(const nlohmann::json& line)>;

/// Wall clock of a run, and the samples and the time spent waiting since they were last asked for.
class ThroughputMeter {
public:
    ThroughputMeter()
        : m_start(Clock::now())
        , m_mark(m_start)
    {
    }

    double seconds() const { return elapsed(m_start); }
    void count(int64_t samples, double waitingSeconds = 0.0)
    {
        m_samples += samples;
        m_waiting += waitingSeconds;
    }
    struct Pace {
        double samplesPerSecond = 0.0;
        double waitShare = 0.0; ///< of the time, waiting for data
    };
    /// Since the last call.
    Pace takePace()
    {
        const double seconds = std::max(1e-9, elapsed(m_mark));
        const Pace pace { static_cast<double>(std::exchange(m_samples, 0)) / seconds,
            std::exchange(m_waiting, 0.0) / seconds };
        m_mark = Clock::now();
        return pace;
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
    double m_waiting = 0.0;
};

} // namespace detdiffusion
