#pragma once

#include "core/domain/layout.h"

#include <vector>

namespace detdiffusion {

enum class Alignment { Left, CentreX, Right, Top, CentreY, Bottom };
enum class Direction { Horizontal, Vertical };

/// The boxes moved to one edge or middle of their common frame; a single box, of the picture.
std::vector<NormalizedRect> aligned(std::vector<NormalizedRect> rects, Alignment alignment);

/// The boxes moved so that the gaps between them are equal. The outermost two stay where they are;
/// fewer than three boxes stay as they are.
std::vector<NormalizedRect> distributed(std::vector<NormalizedRect> rects, Direction direction);

} // namespace detdiffusion
