#pragma once

#include "core/domain/detection.h"

#include <cstddef>
#include <vector>

namespace detdiffusion {

/// Greedy class-wise non-maximum suppression: keeps the best of every group of detections of one
/// class that overlap by more than `maximumOverlap`. Best score first; at most `limit`.
std::vector<Detection> suppressDoubles(
    std::vector<Detection> detections, double maximumOverlap, size_t limit);

} // namespace detdiffusion
