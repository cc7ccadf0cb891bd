#pragma once

#include <QByteArray>
#include <QFile>

#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// The lines of a metrics.jsonl that grows, read piece by piece. A line that is not ended yet waits
/// for its end; a file that was replaced, as a resume does that drops repeated steps, is read anew.
/// Any thread, one at a time.
class MetricsLines {
public:
    /// Bytes that can be read behind the text of a line, as parsers of JSON like to do.
    static constexpr size_t kPadding = 64;

    explicit MetricsLines(QString path);

    struct Piece {
        std::vector<std::string_view> lines; ///< without their ends; valid until the next call
        bool startedOver = false; ///< what was read before is void
        bool hasMore = false; ///< another piece waits
        double share = 1.0; ///< of what has not been read yet
        int tooLong = 0; ///< lines that were passed over
        QString error; ///< one line with the remedy, or empty
    };
    /// What came since the last call, at most 4 MB. A file that is not there yet is empty.
    Piece read();

private:
    bool isAsLeft(QFile& file) const;
    void split(Piece& piece);

    QString m_path;
    std::string m_text; ///< the last piece, with room behind it
    qint64 m_position = 0; ///< behind the last whole line
    QByteArray m_lastBytes; ///< before that position; they tell whether the file is the same
};

} // namespace detdiffusion
