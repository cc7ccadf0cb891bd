#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace detdiffusion {

/// Means of named numbers since they were last taken.
class MetricAverage {
public:
    /// Sum and number of values by name.
    using Sums = std::map<std::string, std::pair<double, int64_t>>;

    void add(const std::string& name, double value)
    {
        auto& [total, count] = m_sums[name];
        total += value;
        ++count;
    }

    std::map<std::string, double> take()
    {
        std::map<std::string, double> means;
        for (const auto& [name, sum] : m_sums)
            means[name] = sum.first / static_cast<double>(sum.second);
        m_sums.clear();
        return means;
    }

    /// What was added since they were last taken, for a run that goes on elsewhere.
    const Sums& sums() const { return m_sums; }
    void restore(Sums sums) { m_sums = std::move(sums); }

private:
    Sums m_sums;
};

} // namespace detdiffusion
