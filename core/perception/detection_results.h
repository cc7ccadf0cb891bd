#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
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

/// COCO id of every class of a detector; absent where the annotations don't know the class.
using CategoryIds = std::vector<std::optional<int64_t>>;

/// Appends what a detector found in one image, as far as its classes have ids.
void appendResults(std::vector<DetectionResult>& results, const std::vector<Detection>& detections,
    const AnnotatedImage& image, const CategoryIds& categoryIds);

/// Reads a COCO results text (a JSON array). Throws Error naming `source` and the entry.
std::vector<DetectionResult> parseDetectionResults(
    const std::string& json, const std::string& source);
std::string formatDetectionResults(const std::vector<DetectionResult>& results);

/// Writes atomically; throws Error.
void saveDetectionResults(
    const std::vector<DetectionResult>& results, const std::filesystem::path& path);
std::vector<DetectionResult> loadDetectionResults(const std::filesystem::path& path);

} // namespace detdiffusion
