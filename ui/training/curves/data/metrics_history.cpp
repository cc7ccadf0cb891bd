#include "ui/training/curves/data/metrics_history.h"

#include <algorithm>

namespace detdiffusion {

MetricSeries& MetricsHistory::series(std::string_view key)
{
    if (m_likely >= m_series.size() || m_series[m_likely].key != key) {
        const auto found = std::find_if(m_series.begin(), m_series.end(),
            [key](const Named& named) { return named.key == key; });
        m_likely = static_cast<size_t>(found - m_series.begin());
        if (found == m_series.end())
            m_series.push_back({ std::string(key), {} });
    }
    return m_series[m_likely++].series;
}

void MetricsHistory::add(std::string_view key, uint32_t step, double value)
{
    if (series(key).append(step, value))
        ++m_rewrites;
}

void MetricsHistory::goBackTo(uint32_t step)
{
    m_kept = std::min(m_kept, step);
    for (auto& named : m_series)
        if (named.series.dropAfter(step))
            ++m_rewrites;
}

void MetricsHistory::append(const MetricsHistory& later, double share)
{
    if (later.m_kept != std::numeric_limits<uint32_t>::max())
        goBackTo(later.m_kept);
    for (const auto& named : later.m_series) {
        auto& known = series(named.key);
        if (known.isEmpty() && share < 1.0)
            known.makeRoom(static_cast<size_t>(static_cast<double>(named.series.size()) / share));
        if (known.append(named.series))
            ++m_rewrites;
    }
    m_events.insert(m_events.end(), later.m_events.begin(), later.m_events.end());
}

void MetricsHistory::clear()
{
    const uint64_t rewrites = m_rewrites + 1;
    *this = {};
    m_rewrites = rewrites;
}

const MetricSeries* MetricsHistory::find(std::string_view key) const
{
    const auto found = std::find_if(
        m_series.begin(), m_series.end(), [key](const Named& named) { return named.key == key; });
    return found == m_series.end() ? nullptr : &found->series;
}

uint32_t MetricsHistory::lastStep() const
{
    uint32_t last = 0;
    for (const auto& named : m_series)
        if (!named.series.isEmpty())
            last = std::max(last, named.series.steps().back());
    return last;
}

size_t MetricsHistory::bytes() const
{
    size_t sum = 0;
    for (const auto& named : m_series)
        sum += named.series.bytes();
    return sum;
}

} // namespace detdiffusion
