#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace detdiffusion {

/// Means of named numbers since they were last taken.
class MetricAverage {
public:
    void add(const std::string& name, double value)
    {
        auto& sum = m_sums[name];
        sum.total += value;
        ++sum.count;
    }

    std::map<std::string, double> take()
    {
        std::map<std::string, double> means;
        for (const auto& [name, sum] : m_sums)
            means[name] = sum.total / static_cast<double>(sum.count);
        m_sums.clear();
        return means;
    }

private:
    struct Sum {
        double total = 0.0;
        int64_t count = 0;
    };
    std::map<std::string, Sum> m_sums;
};

} // namespace detdiffusion
