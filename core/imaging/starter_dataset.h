#pragma once

#include "core/domain/control.h"

#include <cstdint>
#include <filesystem>

namespace detdiffusion {

/// What `dataset starter` makes. Counts are pictures; a split of 0 pictures is left out.
struct StarterDatasetOptions {
    std::filesystem::path out; ///< must not exist, or be empty
    std::filesystem::path font; ///< empty: findEmojiFont()
    int trainImages = 2000;
    int valImages = 200;
    int testImages = 400;
    int side = 128; ///< pixels, 64..1024
    uint64_t seed = 1;
    int threads = 2; ///< no influence on the result
};

/// Renders scenes of colour emoji with COCO annotations (boxes and masks of the visible parts):
/// `images/{train,val,test}/000001.png` and `annotations/instances_{train,val,test}.json`. Same
/// options, same bytes. The second half of the test pictures uses only emoji that no other picture
/// has (`"emoji_group": "held-out"`; all others are `"seen"`).
///
/// The folder appears complete or not at all. Throws Error, or Cancelled.
void writeStarterDataset(const StarterDatasetOptions& options, const Control& control);

} // namespace detdiffusion
