#pragma once

#include "ui/training/curves/data/block_extremes.h"
#include "ui/training/curves/data/debiased_average.h"
#include "ui/training/curves/data/metrics_history.h"

#include <map>
#include <optional>

namespace detdiffusion {

/// The curves of one run, as logged and smoothed. Averages are computed for what is asked for only.
class RunCurves {
public:
    /// `history` is not owned.
    RunCurves(QString name, const MetricsHistory& history)
        : m_name(std::move(name))
        , m_history(history)
    {
    }

    const QString& name() const { return m_name; }
    const MetricsHistory& history() const { return m_history; }
    void setSmoothing(double weight);
    /// A step towards what the calls below need of the series `key`, in a few milliseconds; false
    /// if it has to be called again. They would do the whole at once, which for a million points is
    /// a pause.
    bool prepare(const std::string& key, bool isAveraged);
    /// One value for each point of the series `key`, which must be there.
    std::span<const double> smoothed(const std::string& key);
    /// Of one point; nothing while it is not prepared.
    std::optional<double> averageAt(const std::string& key, size_t index) const;
    /// Of the series `key`, and of its average.
    const BlockExtremes& loggedBlocks(const std::string& key);
    const BlockExtremes& smoothedBlocks(const std::string& key);

private:
    SmoothedSeries& average(const std::string& key)
    {
        return m_smoothed.try_emplace(key, m_weight).first->second;
    }

    QString m_name;
    const MetricsHistory& m_history;
    double m_weight = DebiasedAverage::kUsualWeight;
    std::map<std::string, SmoothedSeries> m_smoothed;
    std::map<std::string, BlockExtremes> m_loggedBlocks;
    std::map<std::string, BlockExtremes> m_smoothedBlocks;
};

} // namespace detdiffusion
