#pragma once

#include "core/imaging/scene_random.h"

#include <opencv2/core.hpp>

namespace detdiffusion {

/// A random backdrop: CV_32FC3, RGB in [0, 255]. Mostly smooth (plain, gradient, sky over ground,
/// soft blobs), sometimes grainy, rarely busy.
cv::Mat paintBackground(SceneRandom& random, int side);

} // namespace detdiffusion
