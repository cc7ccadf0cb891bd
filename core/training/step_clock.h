#pragma once

#include <chrono>
#include <optional>

namespace detdiffusion {

/// How fast a run is of late: exponential means over some ten steps, without the time that is spent
/// on anything else.
class StepClock {
public:
    /// Training begins, or goes on.
    void start() { m_mark = Clock::now(); }
    void stop() { m_mark.reset(); }

    /// A step of so many samples ended; it counts when it began after start().
    void count(int64_t samples)
    {
        const auto now = Clock::now();
        if (m_mark) {
            const double seconds = std::chrono::duration<double>(now - *m_mark).count();
            m_seconds = smoothed(m_seconds, seconds);
            m_samples = smoothed(m_samples, static_cast<double>(samples));
            m_mark = now;
        }
    }

    /// 0 before the first step.
    double secondsPerStep() const { return m_seconds; }
    double samplesPerSecond() const { return m_seconds > 0.0 ? m_samples / m_seconds : 0.0; }

private:
    using Clock = std::chrono::steady_clock;

    static double smoothed(double mean, double value)
    {
        constexpr double kShare = 0.1;
        return mean > 0.0 ? mean + kShare * (value - mean) : value;
    }

    std::optional<Clock::time_point> m_mark;
    double m_seconds = 0.0;
    double m_samples = 0.0;
};

} // namespace detdiffusion
