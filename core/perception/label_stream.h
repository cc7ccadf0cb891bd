#pragma once

#include "core/domain/category_set.h"
#include "core/perception/batch_detection.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

// What `label --json --stream` prints while it works, one JSON object a line, and how a program
// that started it reads that. Free functions without shared state.

/// {"event": "detector"}: the detector of a run is open and begins.
struct DetectorEvent {
    size_t run = 0; ///< counted from 0; with folds all detectors belong to run 0
    std::string path; ///< as it was given
    std::string description; ///< Detector::description()
    CategorySet classes;

    bool operator==(const DetectorEvent&) const = default;
};

struct FoundPicture {
    int64_t imageId = 0;
    FileFindings findings;

    bool operator==(const FoundPicture&) const = default;
};

/// {"event": "found"}: what a run found in the next pictures, before any limit is applied.
struct FoundEvent {
    size_t run = 0;
    std::vector<FoundPicture> pictures;

    bool operator==(const FoundEvent&) const = default;
};

nlohmann::json toJson(const DetectorEvent& event);
nlohmann::json toJson(const FoundEvent& event);

/// Throw Error for what no `label` of this version prints.
DetectorEvent parseDetectorEvent(const std::string& line);
/// `classCounts` of the runs that have begun.
FoundEvent parseFoundEvent(const std::string& line, const std::vector<int>& classCounts);

} // namespace detdiffusion
