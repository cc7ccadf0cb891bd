#pragma once

#include "core/domain/layout.h"

namespace detdiffusion {

/// Where a box that is added by key goes: the ninth of the page that other boxes cover least, the
/// middle first.
NormalizedRect placeForBox(const Layout& layout);

} // namespace detdiffusion
