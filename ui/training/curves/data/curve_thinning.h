#pragma once

#include "ui/training/curves/data/axis_scale.h"
#include "ui/training/curves/data/block_extremes.h"

#include <QList>
#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace detdiffusion {

/// A curve as it is drawn: lines through points on the axes, interrupted where values are missing.
using CurvePieces = std::vector<QList<QPointF>>;

struct ThinningOptions {
    AxisRange steps; ///< on the axis
    AxisScale stepScale = AxisScale::Linear;
    AxisScale valueScale = AxisScale::Linear;
    int columns = 500; ///< of the picture: two points for each, at most kMostColumns
    const BlockExtremes* blocks = nullptr; ///< of the values; the same result in less time
};

/// More columns than any chart of a window needs; keeps a curve below 2,000 points.
inline constexpr int kMostColumns = 998;

/// At most two points per column, its smallest and its largest value, so that no peak is lost; and
/// the points next to the range on both sides, so that lines go on to the edge. A NaN (or a value
/// without place on a logarithmic axis) interrupts the curve unless its column has other values.
/// `steps` ascend strictly; one value for each.
CurvePieces thinned(std::span<const uint32_t> steps, std::span<const double> values,
    const ThinningOptions& options);

} // namespace detdiffusion
