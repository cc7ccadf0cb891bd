#pragma once

#include "core/domain/control.h"
#include "core/domain/detection.h"
#include "core/domain/image.h"

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// Runs `detector` over image files, a few at a time, so that memory stays flat. One list per file.
/// Throws Error (unreadable image) and Cancelled.
std::vector<std::vector<Detection>> detectInFiles(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader, double minimumScore,
    const Control& control = {});

} // namespace detdiffusion
