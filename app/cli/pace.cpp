#include "app/cli/pace.h"

#include <cmath>
#include <cstdio>

namespace detdiffusion {

void Pace::update(int step, int total)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_first < 0) {
        m_first = step;
        m_begin = now;
    }
    const std::chrono::duration<double> seconds = now - m_begin;
    m_rate = step > m_first && seconds.count() > 0.0 ? (step - m_first) / seconds.count() : 0.0;
    m_left = total - step;
}

std::string Pace::text() const
{
    if (secondsLeft() < 0.0)
        return {};
    constexpr long kMinute = 60;
    const long left = std::lround(secondsLeft());
    char line[64];
    std::snprintf(
        line, sizeof line, "%.1f a second, %ld:%02ld left", m_rate, left / kMinute, left % kMinute);
    return line;
}

} // namespace detdiffusion
