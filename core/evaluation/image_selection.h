#pragma once

#include "core/domain/annotation.h"

#include <cstddef>
#include <string>
#include <vector>

namespace detdiffusion {

/// Which images of a data set are painted or measured.
struct ImageSelection {
    /// Only images whose key `emoji_group` (starter data: "seen" or "held-out") has this value;
    /// empty = all.
    std::string group;
    int limit = 0; ///< at most this many, evenly spread over the file; 0 = all
};

/// `limit` of `total` positions, evenly spread, in order; all of them when `limit` is 0 or larger.
std::vector<size_t> spreadPositions(size_t total, int limit);

/// The selected images with their annotations; Error when none is left.
CocoDataset selectImages(CocoDataset dataset, const ImageSelection& selection);

} // namespace detdiffusion
