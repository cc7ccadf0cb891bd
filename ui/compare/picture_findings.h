#pragma once

#include "core/domain/layout.h"

#include <QString>

#include <vector>

namespace detdiffusion {

/// Something that a detector sees, in words.
struct SeenObject {
    NormalizedRect rect;
    QString text;
};

/// What a detector says about a picture, as it is written over it.
struct PictureFindings {
    std::vector<QString> boxes; ///< one per box of the layout
    std::vector<SeenObject> extras;
};

} // namespace detdiffusion
