#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// One entry of a COCO results file. Box in pixels: x, y, width, height.
struct DetectionResult {
    int64_t imageId = 0;
    int64_t categoryId = 0;
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double score = 0.0;

    bool operator==(const DetectionResult&) const = default;
};

/// Appends what a detector found in one image. `categoryIds[i]` = COCO id of the detector's class
/// i.
void appendResults(std::vector<DetectionResult>& results, const std::vector<Detection>& detections,
    const AnnotatedImage& image, const std::vector<int64_t>& categoryIds);

/// Reads a COCO results text (a JSON array). Throws Error naming `source` and the entry.
std::vector<DetectionResult> parseDetectionResults(
    const std::string& json, const std::string& source);
std::string formatDetectionResults(const std::vector<DetectionResult>& results);

/// Writes atomically; throws Error.
void saveDetectionResults(
    const std::vector<DetectionResult>& results, const std::filesystem::path& path);
std::vector<DetectionResult> loadDetectionResults(const std::filesystem::path& path);

} // namespace detdiffusion
