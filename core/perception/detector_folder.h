#pragma once

#include "core/models/detector_net.h"

#include <filesystem>

namespace detdiffusion {

/// Reads `config.json` of a detector folder; throws Error naming the file.
nn::DetectorConfig loadDetectorConfig(const std::filesystem::path& folder);
/// The network in evaluation mode; throws Error for missing or damaged files.
nn::DetectorNet loadDetectorNet(const std::filesystem::path& folder);
/// Writes `config.json` and `model.safetensors` (fp32) into an existing folder.
void saveDetectorNet(const nn::DetectorNet& net, const std::filesystem::path& folder);

} // namespace detdiffusion
