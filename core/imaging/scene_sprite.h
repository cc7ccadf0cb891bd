#pragma once

#include "core/imaging/emoji_font.h"
#include "core/imaging/scene_look.h"

#include <opencv2/core.hpp>

namespace detdiffusion {

/// An object ready to be put on a backdrop.
struct SceneSprite {
    cv::Mat pixels; ///< CV_32FC4: RGB in [0, 255] premultiplied by alpha, alpha in [0, 1]
    cv::Mat silhouette; ///< CV_8UC1 of the same size: 255 where the object is, whatever its look
    cv::Rect bounds; ///< of the silhouette inside these pictures
    int area = 0; ///< pixels of the silhouette
};

/// The emoji with scale, flip, rotation, light, colour cast, contrast and blur of `look` applied.
/// It is enlarged beyond `look.longSide` when its silhouette would cover fewer than `minimumArea`
/// pixels.
SceneSprite renderSprite(const EmojiSprite& emoji, const SceneLook& look, int minimumArea);

/// Puts the sprite's top left corner at (x, y); parts outside the canvas (CV_32FC3) are cut off.
void drawSprite(const SceneSprite& sprite, int x, int y, cv::Mat& canvas);

/// The sprite's silhouette on an empty canvas of that size: CV_8UC1, 255 inside.
cv::Mat placedSilhouette(const SceneSprite& sprite, int x, int y, int side);

/// Darkens the ground below an object whose silhouette bounds are `bounds` (canvas coordinates).
void drawShadow(const cv::Rect& bounds, cv::Mat& canvas);

} // namespace detdiffusion
