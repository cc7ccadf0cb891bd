#include "ui/training/curves/data/metric_series.h"

#include <algorithm>

namespace detdiffusion {

bool MetricSeries::append(uint32_t step, double value)
{
    const bool again = !isEmpty() && step <= steps().back();
    if (again)
        cut(std::ranges::lower_bound(steps(), step) - steps().begin());
    m_steps.append(step);
    m_values.append(value);
    return again;
}

bool MetricSeries::append(const MetricSeries& later)
{
    if (later.isEmpty())
        return false;
    const bool again = append(later.steps().front(), later.values().front());
    m_steps.append(later.steps().subspan(1));
    m_values.append(later.values().subspan(1));
    return again;
}

bool MetricSeries::dropAfter(uint32_t step)
{
    const size_t before = size();
    cut(std::ranges::upper_bound(steps(), step) - steps().begin());
    return size() < before;
}

std::optional<size_t> MetricSeries::nearest(double step) const
{
    if (isEmpty())
        return {};
    const auto known = steps();
    const auto at =
        static_cast<size_t>(std::lower_bound(known.begin(), known.end(), step) - known.begin());
    if (at == size()) {
        const double gap = size() > 1 ? known[at - 1] - known[at - 2] : 0.0;
        return step - known.back() <= gap ? std::optional(at - 1) : std::nullopt;
    }
    if (at > 0 && step - known[at - 1] < known[at] - step)
        return at - 1;
    return at;
}

size_t MetricSeries::bytes() const
{
    return m_steps.bytes() + m_values.bytes();
}

void MetricSeries::makeRoom(size_t count)
{
    m_steps.makeRoom(count);
    m_values.makeRoom(count);
}

void MetricSeries::cut(ptrdiff_t size)
{
    m_steps.cut(static_cast<size_t>(size));
    m_values.cut(static_cast<size_t>(size));
}

} // namespace detdiffusion
