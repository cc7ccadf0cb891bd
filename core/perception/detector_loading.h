#pragma once

#include "core/domain/detection.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace detdiffusion {

/// The folder with config.json and model.safetensors that `path` names: the folder itself, its
/// config.json, or the run folder of train-detector (then its newest checkpoint). Throws Error.
std::filesystem::path detectorFolder(const std::filesystem::path& path);

/// The two files in that folder. Throws Error.
std::vector<std::filesystem::path> detectorFiles(const std::filesystem::path& path);

/// Loads one of our own detectors. Throws Error for missing or damaged files.
std::unique_ptr<Detector> loadDetector(const std::filesystem::path& path);

/// COCO category id of every class of that detector, in the order of its categories().
std::vector<int64_t> detectorCategoryIds(const std::filesystem::path& path);

} // namespace detdiffusion
