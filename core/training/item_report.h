#pragma once

#include "core/training/run_session.h"

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// A picture that a run leaves out, and why.
struct SkippedItem {
    std::string image; ///< as the annotations name it
    std::string reason;

    bool operator==(const SkippedItem&) const = default;
};

/// Counts the bad items of a run's data and writes them into skipped.jsonl, anew at every start.
class ItemReport {
public:
    /// More than `mostShare` of all items end the run. `session` outlives the report.
    ItemReport(RunSession& session, double mostShare);

    /// So many more items are going to be looked at.
    void expect(size_t items) { m_expected += static_cast<int64_t>(items); }
    /// Throws TrainingError (BadData) as soon as there are too many.
    void add(const SkippedItem& item);

private:
    RunSession& m_session;
    double m_mostShare;
    int64_t m_expected = 0;
    int64_t m_skipped = 0;
};

} // namespace detdiffusion
