#include "ui/training/curves/data/metrics_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr qint64 kPieceBytes = qint64 { 4 } << 20;
// Holds the time of a line, so that the lines of two starts differ.
constexpr qint64 kRememberedBytes = 256;

} // namespace

MetricsLines::MetricsLines(QString path)
    : m_path(std::move(path))
{
}

bool MetricsLines::isAsLeft(QFile& file) const
{
    return file.size() >= m_position && file.seek(m_position - m_lastBytes.size())
        && file.read(m_lastBytes.size()) == m_lastBytes;
}

MetricsLines::Piece MetricsLines::read()
{
    Piece piece;
    QFile file(m_path);
    const bool isThere = file.exists();
    if (isThere && !file.open(QIODevice::ReadOnly)) {
        piece.error = QCoreApplication::translate(
            "MetricsLines", "%1 can't be read (%2): check its permissions")
                          .arg(m_path, file.errorString());
        return piece;
    }
    if (m_position > 0 && (!isThere || !isAsLeft(file))) {
        m_position = 0;
        m_lastBytes.clear();
        piece.startedOver = true;
    }
    if (!isThere || !file.seek(m_position))
        return piece;
    const qint64 rest = file.size() - m_position;
    const auto wanted = static_cast<size_t>(std::min(kPieceBytes, rest));
    m_text = std::string(); // a run that was long once needs no 4 MB for ever
    m_text.reserve(wanted + kPadding);
    m_text.resize(wanted);
    const qint64 count = file.read(m_text.data(), static_cast<qint64>(wanted));
    m_text.resize(static_cast<size_t>(std::max<qint64>(count, 0)));
    split(piece);
    piece.hasMore = count == kPieceBytes;
    piece.share = piece.hasMore ? static_cast<double>(count) / static_cast<double>(rest) : 1.0;
    return piece;
}

void MetricsLines::split(Piece& piece)
{
    size_t begin = 0;
    for (size_t end = 0; (end = m_text.find('\n', begin)) != std::string::npos; begin = end + 1)
        piece.lines.push_back(std::string_view(m_text).substr(begin, end - begin));
    if (begin == 0 && m_text.size() == static_cast<size_t>(kPieceBytes)) {
        // No line of a run is that long: it is passed over rather than read for ever.
        begin = m_text.size();
        ++piece.tooLong;
    }
    m_lastBytes.append(m_text.data(), static_cast<qsizetype>(begin));
    m_lastBytes = m_lastBytes.right(kRememberedBytes);
    m_position += static_cast<qint64>(begin);
}

} // namespace detdiffusion
