#pragma once

#include "core/detectors/detector_settings.h"
#include "core/domain/image.h"

#include <vector>

namespace detdiffusion {

/// A picture (not empty) as a network takes it: floats [3, height, width], resized bilinearly to
/// its place, the rest filled, every plane normalised. Safe from any thread.
std::vector<float> networkInput(
    const Image& image, const InputSize& size, const Preprocessing& preprocessing);

} // namespace detdiffusion
