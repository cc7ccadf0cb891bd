#pragma once

#include <chrono>
#include <optional>

namespace detdiffusion {

/// Lets at most ten previews a second through: more cost time and show nothing new.
class PreviewThrottle {
public:
    static constexpr std::chrono::milliseconds kInterval { 100 };

    /// Whether a preview at this time is shown; the times of one job must not decrease.
    bool admit(std::chrono::milliseconds now)
    {
        if (m_last && now - *m_last < kInterval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::optional<std::chrono::milliseconds> m_last;
};

} // namespace detdiffusion
