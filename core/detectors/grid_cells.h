#pragma once

#include "core/detectors/head_format.h"

#include <optional>
#include <vector>

namespace detdiffusion {

/// One level of a prediction grid: `columns` x `rows` cells of `stride` pixels.
struct GridLevel {
    int stride = 0;
    int columns = 0;
    int rows = 0;
};

/// The levels (strides 8, 16, 32 and perhaps 64, in this order) whose cells, `anchors` boxes each,
/// make up exactly `count` boxes for an input of `size`; nothing when no such grid exists.
std::optional<std::vector<GridLevel>> gridOfCells(const InputSize& size, int count, int anchors);

} // namespace detdiffusion
