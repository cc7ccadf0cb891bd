#pragma once

#include <cstdint>
#include <vector>

namespace detdiffusion {

using BoxIds = std::vector<int64_t>;

enum class LayoutChangeKind {
    Reset, ///< another layout: forget everything
    BoxesInserted,
    BoxesRemoved,
    BoxesChanged,
    OrderChanged,
    FrameChanged, ///< picture size or caption
};

/// What a view has to look at again.
struct LayoutChange {
    LayoutChangeKind kind = LayoutChangeKind::Reset;
    BoxIds ids; ///< of the Boxes… kinds
};

} // namespace detdiffusion
