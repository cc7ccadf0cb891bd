#pragma once

#include "core/domain/detection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

class CommandContext;

/// Says what the detector is, runs it over the files with a progress bar named `label`, and says
/// how many pictures a second it took. Throws Error, Cancelled.
std::vector<std::vector<Detection>> runDetector(CommandContext& context, Detector& detector,
    const std::vector<std::filesystem::path>& files, double minimumScore, const std::string& label);

} // namespace detdiffusion
