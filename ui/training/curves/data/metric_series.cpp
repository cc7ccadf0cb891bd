#include "ui/training/curves/data/metric_series.h"

#include <algorithm>

namespace detdiffusion {

bool MetricSeries::append(uint32_t step, double value)
{
    const bool again = !isEmpty() && step <= m_steps.back();
    if (again) {
        const auto kept = std::lower_bound(m_steps.begin(), m_steps.end(), step) - m_steps.begin();
        m_steps.resize(static_cast<size_t>(kept));
        m_values.resize(static_cast<size_t>(kept));
    }
    makeRoom(1);
    m_steps.push_back(step);
    m_values.push_back(value);
    return again;
}

bool MetricSeries::append(const MetricSeries& later)
{
    if (later.isEmpty())
        return false;
    const bool again = append(later.m_steps.front(), later.m_values.front());
    makeRoom(later.size() - 1);
    m_steps.insert(m_steps.end(), later.m_steps.begin() + 1, later.m_steps.end());
    m_values.insert(m_values.end(), later.m_values.begin() + 1, later.m_values.end());
    return again;
}

bool MetricSeries::dropAfter(uint32_t step)
{
    const auto kept = std::upper_bound(m_steps.begin(), m_steps.end(), step) - m_steps.begin();
    const bool dropped = static_cast<size_t>(kept) < size();
    m_steps.resize(static_cast<size_t>(kept));
    m_values.resize(static_cast<size_t>(kept));
    return dropped;
}

std::optional<size_t> MetricSeries::nearest(double step) const
{
    if (isEmpty())
        return {};
    const auto at = static_cast<size_t>(
        std::lower_bound(m_steps.begin(), m_steps.end(), step) - m_steps.begin());
    if (at == size()) {
        const double gap = size() > 1 ? m_steps[at - 1] - m_steps[at - 2] : 0.0;
        return step - m_steps.back() <= gap ? std::optional(at - 1) : std::nullopt;
    }
    if (at > 0 && step - m_steps[at - 1] < m_steps[at] - step)
        return at - 1;
    return at;
}

size_t MetricSeries::bytes() const
{
    return m_steps.capacity() * sizeof(uint32_t) + m_values.capacity() * sizeof(double);
}

/// Doubling, as vectors do, would waste up to half of the memory of a long run.
void MetricSeries::makeRoom(size_t count)
{
    const size_t needed = size() + count;
    if (needed <= m_steps.capacity())
        return;
    m_steps.reserve(needed + needed / 4);
    m_values.reserve(needed + needed / 4);
}

} // namespace detdiffusion
