#pragma once

#include "ui/training/curves/data/metrics_lines.h"
#include "ui/training/curves/data/metrics_parser.h"

namespace detdiffusion {

/// What a metrics.jsonl says that grows, read piece by piece. Any thread, one at a time.
class MetricsTail {
public:
    explicit MetricsTail(QString path);

    struct Piece {
        MetricsHistory lines;
        bool startedOver = false; ///< what was read before is void
        bool hasMore = false; ///< another piece waits
        double share = 1.0; ///< of what has not been read yet
        int damaged = 0; ///< lines left out because they can't be read
        QString error; ///< one line with the remedy, or empty
    };
    /// What came since the last call, at most 4 MB. A file that is not there yet is empty.
    Piece read();

private:
    MetricsLines m_lines;
    MetricsParser m_parser;
};

} // namespace detdiffusion
