#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace detdiffusion {

enum class AxisScale { Linear, Logarithmic };

/// Where a value lies on an axis: the value itself, or its decimal logarithm. NaN for a value that
/// has no place on a logarithmic axis.
inline double onAxis(AxisScale scale, double value)
{
    if (scale == AxisScale::Linear)
        return value;
    return value > 0.0 ? std::log10(value) : std::nan("");
}

inline double fromAxis(AxisScale scale, double place)
{
    return scale == AxisScale::Linear ? place : std::pow(10.0, place);
}

/// Steps begin at 0, which a logarithmic axis shows at 1.
inline double stepOnAxis(AxisScale scale, double step)
{
    return scale == AxisScale::Linear ? step : std::log10(std::max(step, 1.0));
}

/// Part of an axis.
struct AxisRange {
    double low = 0.0;
    double high = 1.0;

    double length() const { return high - low; }
    double center() const { return (low + high) / 2; }
    bool contains(double value) const { return value >= low && value <= high; }
    /// Made `factor` times as long; `fixed` stays where it is.
    AxisRange scaledAround(double fixed, double factor) const
    {
        return { fixed + (low - fixed) * factor, fixed + (high - fixed) * factor };
    }
    AxisRange movedBy(double distance) const { return { low + distance, high + distance }; }
    bool operator==(const AxisRange&) const = default;
};

} // namespace detdiffusion
