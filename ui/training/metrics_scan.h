#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace detdiffusion {

/// What the list of runs tells of a run's metrics.jsonl. Reads only what was added since the last
/// look; a file that a resume has shortened is read anew.
class MetricsScan {
public:
    explicit MetricsScan(QString run = {});

    void update();
    /// Of the averaged weights, by step.
    const std::map<int64_t, double>& validationLosses() const { return m_losses; }
    std::optional<double> bestLoss() const;
    /// Spent training, over all starts.
    double seconds() const { return m_earlierSeconds + m_seconds; }

private:
    void take(const QByteArray& line);
    void reset();

    QString m_path;
    int64_t m_read = 0; ///< bytes, up to the end of a line
    QByteArray m_lastLine; ///< tells whether the file is still the same one
    std::map<int64_t, double> m_losses;
    double m_earlierSeconds = 0.0;
    double m_seconds = 0.0; ///< of the present start
};

} // namespace detdiffusion
