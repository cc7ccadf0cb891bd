#pragma once

#include "ui/training/curves/data/metrics_lines.h"

#include <cstdint>
#include <map>
#include <optional>

namespace detdiffusion {

/// What the list of runs tells of a run's metrics.jsonl, which grows.
class MetricsScan {
public:
    explicit MetricsScan(const QString& run = {});

    void update();
    /// Of the averaged weights, by step.
    const std::map<int64_t, double>& validationLosses() const { return m_losses; }
    std::optional<double> bestLoss() const;
    /// Spent training, over all starts.
    double seconds() const { return m_earlierSeconds + m_seconds; }

private:
    void take(const QByteArray& line);
    void reset();

    MetricsLines m_lines;
    std::map<int64_t, double> m_losses;
    double m_earlierSeconds = 0.0;
    double m_seconds = 0.0; ///< of the present start
};

} // namespace detdiffusion
