#pragma once

#include "ui/training/curves/data/metric_series.h"

#include <QString>

#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// Something that happened in a run, to be marked on the step axis.
struct RunEvent {
    enum class Kind { Start, Resume, Checkpoint, BestCheckpoint, Sample, Skip, Rollback };

    Kind kind = Kind::Start;
    uint32_t step = 0;
    QString text; ///< as the run wrote it: folder, reason, or the step it went back to
};

/// All numbers and events of a run, or of a piece of it. Series are named as in metrics.jsonl
/// (docs/run-folder.md); those of lines with a kind are "kind/key", such as "validation/ldm_loss".
class MetricsHistory {
public:
    struct Named {
        std::string key;
        MetricSeries series;
    };

    void add(std::string_view key, uint32_t step, double value);
    void addEvent(RunEvent event) { m_events.push_back(std::move(event)); }
    /// The run goes on from this step: what came after it has no place on the axis any more. Also
    /// holds for the history to which this one is appended.
    void goBackTo(uint32_t step);
    /// `share`: of all that is known to come, so that room can be made for it at once.
    void append(const MetricsHistory& later, double share = 1.0);
    void clear();

    /// Null if there is no such series; stays valid until the history is cleared.
    const MetricSeries* find(std::string_view key) const;
    /// In the order in which they appeared.
    const std::deque<Named>& all() const { return m_series; }
    const std::vector<RunEvent>& events() const { return m_events; }
    bool isEmpty() const { return m_series.empty() && m_events.empty(); }
    /// Of the points; 0 without any.
    uint32_t lastStep() const;
    /// Counts how often known points were dropped: what was derived from them is out of date.
    uint64_t rewrites() const { return m_rewrites; }
    size_t bytes() const;

private:
    MetricSeries& series(std::string_view key);

    std::deque<Named> m_series;
    std::vector<RunEvent> m_events;
    size_t m_likely = 0; ///< lines have their keys in the same order, so the next is known
    uint32_t m_kept = std::numeric_limits<uint32_t>::max();
    uint64_t m_rewrites = 0;
};

} // namespace detdiffusion
