#pragma once

#include "core/data/mask.h"
#include "core/domain/image.h"
#include "core/imaging/emoji_font.h"
#include "core/imaging/scene_random.h"

#include <vector>

namespace detdiffusion {

/// The emoji that one group of pictures may use: per class of starterClasses(), in its order.
using EmojiGroup = std::vector<std::vector<EmojiSprite>>;

struct SceneObject {
    int classIndex = 0; ///< into starterClasses()
    BitMask visible; ///< what other objects, patches and the border leave of it
};

struct Scene {
    Image image;
    std::vector<SceneObject> objects; ///< 1 to 6, in drawing order
};

/// One random scene of side x side pixels. Safe from any thread; the same random state gives the
/// same scene.
Scene composeScene(SceneRandom& random, const EmojiGroup& emoji, int side);

} // namespace detdiffusion
