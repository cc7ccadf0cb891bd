#pragma once

#include "core/imaging/scene_random.h"

#include <opencv2/core.hpp>

namespace detdiffusion {

/// A random blob (CV_8UC1, 255 inside) near the border of `target`, about half as large.
cv::Mat drawPatchShape(SceneRandom& random, const cv::Rect& target, int side);

/// Fills the blob with a colour close to those around it on the canvas (CV_32FC3), with soft edges.
void paintPatch(SceneRandom& random, const cv::Mat& patch, cv::Mat& canvas);

/// What happens to a few whole pictures: blur, bad light, noise or a colour cast.
void finishScene(SceneRandom& random, cv::Mat& canvas);

} // namespace detdiffusion
