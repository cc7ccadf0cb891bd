#pragma once

#include <cstddef>
#include <limits>
#include <optional>

namespace detdiffusion {

/// Where the first smallest and the first largest of several values are. NaN does not count, nor
/// does what is not above `floor`.
struct Extremes {
    double floor = -std::numeric_limits<double>::infinity();
    double low = std::numeric_limits<double>::infinity();
    double high = floor;
    std::optional<size_t> lowest;
    std::optional<size_t> highest;

    void consider(size_t index, double value)
    {
        if (value < low && value > floor) {
            low = value;
            lowest = index;
        }
        if (value > high) {
            high = value;
            highest = index;
        }
    }
};

} // namespace detdiffusion
