#pragma once

#include "core/domain/layout.h"

#include <random>

namespace detdiffusion {

/// Mirrored left to right.
NormalizedRect flippedHorizontally(const NormalizedRect& rect);
Layout flippedHorizontally(Layout layout);

/// Boxes in random order, cut to `most` of them afterwards (GeoDiffusion shuffles every prompt).
Layout shuffledBoxes(Layout layout, int most, std::mt19937_64& generator);

/// Without attributes: the prompt then has none.
Layout withoutAttributes(Layout layout);

/// Uniform in [0, 1), equal on every standard library.
double uniform(std::mt19937_64& generator);

} // namespace detdiffusion
