#include "ui/training/curves/data/curve_clipping.h"

namespace detdiffusion {

namespace {

/// The part of a line, from 0 at its begin to 1 at its end.
struct Part {
    double from = 0.0;
    double to = 1.0;

    /// Takes away what lies outside the range in one direction.
    void narrow(double begin, double end, AxisRange range)
    {
        const double length = end - begin;
        if (length == 0.0) {
            if (!range.contains(begin))
                to = from - 1.0;
            return;
        }
        const double atLow = (range.low - begin) / length;
        const double atHigh = (range.high - begin) / length;
        from = std::max(from, std::min(atLow, atHigh));
        to = std::min(to, std::max(atLow, atHigh));
    }
};

void clip(const QList<QPointF>& piece, AxisRange steps, AxisRange values, CurvePieces& into)
{
    bool isOpen = false; // the last piece goes on
    for (qsizetype i = 1; i < piece.size(); ++i) {
        const QPointF begin = piece[i - 1];
        const QPointF way = piece[i] - begin;
        Part part;
        part.narrow(begin.x(), piece[i].x(), steps);
        part.narrow(begin.y(), piece[i].y(), values);
        if (part.from > part.to) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            into.push_back({ begin + part.from * way });
        into.back().append(begin + part.to * way);
        isOpen = part.to == 1.0;
    }
}

} // namespace

CurvePieces clipped(const CurvePieces& pieces, AxisRange steps, AxisRange values)
{
    CurvePieces inside;
    for (const auto& piece : pieces)
        clip(piece, steps, values, inside);
    return inside;
}

} // namespace detdiffusion
