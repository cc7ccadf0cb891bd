#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"

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
    std::map<int64_t, std::vector<Detection>> images; ///< by image id; an empty list: nothing found

    bool operator==(const RawDetections&) const = default;
};

/// One list per image of `dataset`, in its order. Throws Error when the detector was not run on one
/// of them.
std::vector<std::vector<Detection>> detectionsOf(
    const RawDetections& raw, const CocoDataset& dataset);

/// Writes atomically, every number exactly. Throws Error.
void saveRawDetections(const RawDetections& raw, const std::filesystem::path& path);

/// Throws Error naming the file for missing keys, boxes outside [0, 1] and classes that don't
/// exist.
RawDetections loadRawDetections(const std::filesystem::path& path);

} // namespace detdiffusion
