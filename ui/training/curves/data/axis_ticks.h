#pragma once

#include "ui/training/curves/data/axis_scale.h"

#include <QString>

#include <vector>

namespace detdiffusion {

struct AxisTick {
    double place = 0.0; ///< on the axis
    QString label;
};

/// Round values within the range of an axis, at most `most` of them (at least 2 are tried for).
std::vector<AxisTick> axisTicks(AxisScale scale, AxisRange range, int most);

/// As short as four digits allow, in the manner of the user's country: 0.0123, 12,000, 1.5e-5.
QString shortNumber(double value);

} // namespace detdiffusion
