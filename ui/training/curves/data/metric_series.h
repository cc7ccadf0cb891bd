#pragma once

#include "ui/training/curves/data/growing_array.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace detdiffusion {

/// One quantity of a run over its steps, which ascend strictly. NaN where the run wrote a number
/// that was not finite. Takes 12 bytes a point, and up to a sixteenth more while it grows.
class MetricSeries {
public:
    size_t size() const { return m_steps.size(); }
    bool isEmpty() const { return m_steps.isEmpty(); }
    std::span<const uint32_t> steps() const { return m_steps.numbers(); }
    std::span<const double> values() const { return m_values.numbers(); }

    /// Steps that come again replace what was known from there on; true if there was any.
    bool append(uint32_t step, double value);
    bool append(const MetricSeries& later);
    /// True if points were beyond the step.
    bool dropAfter(uint32_t step);
    /// The point that is nearest to the step; nothing if the series is empty or ends before it by
    /// more than the distance of its last two points.
    std::optional<size_t> nearest(double step) const;
    size_t bytes() const;
    /// For so many more points.
    void makeRoom(size_t count);

private:
    void cut(ptrdiff_t size);

    GrowingArray<uint32_t> m_steps;
    GrowingArray<double> m_values;
};

} // namespace detdiffusion
