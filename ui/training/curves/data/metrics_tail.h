#pragma once

#include "ui/training/curves/data/metrics_parser.h"

#include <QByteArray>
#include <QFile>

namespace detdiffusion {

/// A metrics.jsonl that grows, read piece by piece. A line that is not ended yet waits for its end;
/// a file that was replaced, as a resume does that drops repeated steps, is read anew. Any thread,
/// one at a time.
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
    bool isAsLeft(QFile& file) const;
    void readLines(Piece& piece);

    QString m_path;
    MetricsParser m_parser;
    std::string m_text; ///< read and not understood yet, with room behind it
    qint64 m_position = 0; ///< behind the last whole line
    QByteArray m_lastBytes; ///< before that position; they tell whether the file is the same
};

} // namespace detdiffusion
