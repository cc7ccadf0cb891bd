#include "ui/training/curves/data/metrics_tail.h"

namespace detdiffusion {

MetricsTail::MetricsTail(QString path)
    : m_lines(std::move(path))
{
}

MetricsTail::Piece MetricsTail::read()
{
    const auto text = m_lines.read();
    Piece piece { {}, text.startedOver, text.hasMore, text.share, text.tooLong, text.error };
    for (const auto& line : text.lines)
        if (!m_parser.read(line, piece.lines))
            ++piece.damaged;
    return piece;
}

} // namespace detdiffusion
