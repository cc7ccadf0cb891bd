#pragma once

#include "ui/training/curves/data/metric_series.h"

#include <limits>

namespace detdiffusion {

/// Exponential moving average that starts at the first value instead of at zero, as TensorBoard
/// draws it: `last = w last + (1 - w) x`, shown as `last / (1 - w^n)` after n values. (Debiasing:
/// Kingma & Ba, "Adam", section 3.)
class DebiasedAverage {
public:
    static constexpr double kUsualWeight = 0.6;

    /// `weight` of what was before: 0 (no smoothing) to below 1.
    explicit DebiasedAverage(double weight = kUsualWeight)
        : m_weight(weight)
    {
    }

    /// The average including `value`. NaN, which leaves no trace, for NaN.
    double add(double value);

private:
    double m_weight;
    double m_last = 0.0;
    double m_bias = 1.0; ///< weight^n
};

/// The averages of a series that grows: only what is new is computed.
class SmoothedSeries {
public:
    explicit SmoothedSeries(double weight)
        : m_weight(weight)
        , m_average(weight)
    {
    }

    /// One value for each of the series. `rewrites` as the series' history counts them; when it
    /// has changed, all is computed anew. Computes no more than `most` values; false if others are
    /// left for another call.
    bool follow(const MetricSeries& series, uint64_t rewrites,
        size_t most = std::numeric_limits<size_t>::max());
    std::span<const double> values() const { return m_values.numbers(); }

private:
    double m_weight;
    DebiasedAverage m_average;
    uint64_t m_rewrites = 0;
    GrowingArray<double> m_values;
};

} // namespace detdiffusion
