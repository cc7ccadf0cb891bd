#pragma once

#include "core/domain/detection.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace detdiffusion {

/// A detector ready for use.
struct OpenedDetector {
    std::unique_ptr<Detector> detector;
    std::vector<int64_t> categoryIds; ///< COCO category id of each of its classes
    std::vector<std::filesystem::path> files; ///< what it depends on; some may not exist
};

/// What the programs say about the paths that openDetector takes.
inline constexpr const char* kDetectorHelp =
    "Detector: an .onnx file, a Darknet .cfg file, their .json settings, or a folder of our own";

/// Opens any detector: an .onnx file, a Darknet .cfg or .weights file, the .json settings of one of
/// them (see DetectorSettings), or the folder, config.json or run folder of one of our own.
/// `threads` bounds OpenCV's threads for the whole program (0 = all cores); LibTorch's are set
/// elsewhere. Throws Error.
OpenedDetector openDetector(const std::filesystem::path& path, int threads = 0);

/// openDetector for many pictures: a model that is computed by OpenCV looks at as many pictures at
/// the same time as there are threads, which is faster than all threads on one picture.
OpenedDetector openBatchDetector(const std::filesystem::path& path, int threads = 0);

} // namespace detdiffusion
