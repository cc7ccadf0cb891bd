#pragma once

#include "core/imaging/scene_random.h"

#include <opencv2/core.hpp>

namespace detdiffusion {

/// How one object is drawn. The defaults are a clean object; drawLook() turns some of them up.
struct SceneLook {
    double longSide = 40.0; ///< pixels
    bool flipped = false;
    double rotation = 0.0; ///< degrees
    double gain = 1.0; ///< brightness, 1 = as in the font
    double haze = 0.0; ///< share of white mixed in, [0, 1)
    cv::Vec3f cast { 0.0F, 0.0F, 0.0F }; ///< colour mixed in ...
    double castShare = 0.0; ///< ... with this share, [0, 1)
    double opacity = 1.0; ///< lower = less contrast with the backdrop
    double blur = 0.0; ///< sigma in pixels, 0 = sharp
    bool shadow = false;
    bool truncated = false; ///< cut off by the border of the picture
    bool patched = false; ///< partly covered by something that is no object
    bool covering = false; ///< partly covers an object that is already there
};

/// A random look for a picture of `side` pixels with that many objects; about a third of the looks
/// are visibly degraded.
SceneLook drawLook(SceneRandom& random, int objectCount, int side);

} // namespace detdiffusion
