#pragma once

#include "ui/training/curves/data/curve_thinning.h"

namespace detdiffusion {

/// What of a curve lies within the ranges: for drawings, which know no clipping. A line that leaves
/// ends at the edge. (Liang and Barsky, "A new concept and method for line clipping", 1984.)
CurvePieces clipped(const CurvePieces& pieces, AxisRange steps, AxisRange values);

} // namespace detdiffusion
