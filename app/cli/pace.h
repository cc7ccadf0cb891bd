#pragma once

#include <chrono>
#include <string>

namespace detdiffusion {

/// How fast a loop goes and how long it will still take, measured from the first step it was told.
/// Use from one thread.
class Pace {
public:
    /// `step` of `total` are done now; steps that were done before the first call don't count.
    void update(int step, int total);

    /// Steps a second; 0 before there is anything to measure.
    double rate() const { return m_rate; }
    /// Seconds until the last step; below 0 while that isn't known.
    double secondsLeft() const { return m_rate > 0.0 ? m_left / m_rate : -1.0; }
    /// "12.3 a second, 1:05 left", or nothing while that isn't known.
    std::string text() const;

private:
    std::chrono::steady_clock::time_point m_begin;
    int m_first = -1;
    double m_rate = 0.0;
    double m_left = 0.0;
};

} // namespace detdiffusion
