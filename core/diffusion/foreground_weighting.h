#pragma once

namespace detdiffusion {

/// GeoDiffusion's re-weighting of the objects' pixels.
struct ForegroundWeighting {
    double weight = 2.0; ///< w
    double power = 0.2; ///< p: large boxes count less per pixel
};

} // namespace detdiffusion
