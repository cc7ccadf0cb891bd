#pragma once

#include "core/detectors/head_format.h"
#include "core/domain/layout.h"

#include <string>
#include <string_view>

namespace detdiffusion {

/// How a picture is laid into a network's input.
enum class PictureFit {
    Stretch, ///< both sides to the input's, whatever the aspect (Darknet, FastestDet)
    Letterbox, ///< aspect kept, in the middle (Ultralytics)
    Corner, ///< aspect kept, top left (YOLOX)
};

/// "stretch", "letterbox", "corner": the spelling of settings files.
std::string toString(PictureFit fit);
/// Inverse of toString; throws Error for any other text.
PictureFit pictureFitFromString(std::string_view text);

/// Where a picture lies in the input, in pixels, whole within it.
struct PicturePlace {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const PicturePlace&) const = default;
};

/// The place of a picture of `width` x `height` pixels (at least 1).
PicturePlace placeOf(int width, int height, const InputSize& input, PictureFit fit);

/// From fractions of the input to fractions of the picture at `place`, clipped to the picture.
NormalizedRect pictureRect(
    const NormalizedRect& rect, const PicturePlace& place, const InputSize& input);

} // namespace detdiffusion
