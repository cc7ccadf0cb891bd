#pragma once

#include "core/domain/annotation.h"

#include <string>

namespace detdiffusion {

/// Which images of a data set are measured.
struct ImageSelection {
    /// Only images whose key `emoji_group` (starter data: "seen" or "held-out") has this value;
    /// empty = all.
    std::string group;
    int limit = 0; ///< at most this many, from the start; 0 = all
};

/// The selected images with their annotations; Error when none is left.
CocoDataset selectImages(CocoDataset dataset, const ImageSelection& selection);

} // namespace detdiffusion
