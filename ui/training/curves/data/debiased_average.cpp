#include "ui/training/curves/data/debiased_average.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr double kNoBias = 1e-17;

} // namespace

double DebiasedAverage::add(double value)
{
    if (!std::isfinite(value))
        return value;
    m_last = m_weight * m_last + (1.0 - m_weight) * value;
    // After some hundred values nothing is left of the bias.
    if (m_bias < kNoBias)
        return m_last;
    m_bias *= m_weight;
    return m_last / (1.0 - m_bias);
}

std::span<const double> SmoothedSeries::of(const MetricSeries& series, uint64_t rewrites)
{
    if (rewrites != m_rewrites) {
        m_rewrites = rewrites;
        m_values.clear();
        m_average = DebiasedAverage(m_weight);
    }
    const auto values = series.values();
    m_values.reserve(std::max(m_values.capacity(), values.size()));
    for (size_t i = m_values.size(); i < values.size(); ++i)
        m_values.push_back(m_average.add(values[i]));
    return m_values;
}

} // namespace detdiffusion
