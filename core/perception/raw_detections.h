#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"
#include "core/perception/matching.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// Scores from here on are kept, so that the limits of Equation 2 can be moved without running the
/// detector again.
inline constexpr double kKeptScore = 0.05;

/// What one detector found in a data set, before any limit is applied.
struct RawDetections {
    std::string detector; ///< as it was given
    std::string description; ///< Detector::description()
    double minimumScore = kKeptScore; ///< nothing below was kept
    CategorySet classes;
    std::map<int64_t, std::vector<Detection>>
        images {}; ///< by image id; an empty list: nothing found
    std::map<int64_t, std::string> unread {}; ///< images that could not be read, and why

    bool operator==(const RawDetections&) const = default;
};

/// One list per image of `dataset`, in its order; an empty one where it could not be read. Throws
/// Error when the detector was not run on one of them.
std::vector<std::vector<Detection>> detectionsOf(
    const RawDetections& raw, const CocoDataset& dataset);

/// labelPerception with a run's detections. Objects of images that could not be read stay as they
/// are. Throws Error as detectionsOf does.
void labelPerception(CocoDataset& dataset, const RawDetections& raw, const MatchRule& rule);

/// Writes atomically, every number exactly. Throws Error.
void saveRawDetections(const RawDetections& raw, const std::filesystem::path& path);

/// Throws Error naming the file for missing keys, boxes outside [0, 1] and classes that don't
/// exist.
RawDetections loadRawDetections(const std::filesystem::path& path);

} // namespace detdiffusion
