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

bool SmoothedSeries::follow(const MetricSeries& series, uint64_t rewrites, size_t most)
{
    if (rewrites != m_rewrites) {
        m_rewrites = rewrites;
        m_values.cut(0);
        m_average = DebiasedAverage(m_weight);
    }
    const auto values = series.values().subspan(m_values.size());
    if (m_values.isEmpty())
        m_values.makeRoom(values.size());
    for (const double value : values.first(std::min(most, values.size())))
        m_values.append(m_average.add(value));
    return values.size() <= most;
}

} // namespace detdiffusion
