#pragma once

#include "core/detectors/detector_opening.h"
#include "core/perception/batch_detection.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace detdiffusion {

class CommandContext;

/// How a detector is run over many files.
struct DetectionRun {
    double minimumScore = 0.0;
    bool mustReadAll = false; ///< Error for the first picture that can't be read
    int threads = 0; ///< computing ones, 0 = all cores; pictures are read on half as many, up to 4
    std::filesystem::path journal {}; ///< folder for what was found so far; empty: none
    std::string label = "Detecting"; ///< of the progress
    /// BatchOptions::found
    std::function<void(size_t first, const std::vector<FileFindings>&)> found {};
};

/// Says what the detector is, runs it over the files with a progress bar that tells pictures a
/// second and the time left, and sums both up. Pictures that can't be read don't stop the others.
/// With a journal, an interrupted run goes on where it stopped. Throws Error, Cancelled.
std::vector<FileFindings> runDetector(CommandContext& context, const OpenedDetector& opened,
    const std::vector<std::filesystem::path>& files, const DetectionRun& run);

/// The same for pictures that must all be readable, whatever `run` says: one list per file.
std::vector<std::vector<Detection>> runDetectorOnAll(CommandContext& context,
    const OpenedDetector& opened, const std::vector<std::filesystem::path>& files,
    DetectionRun run);

} // namespace detdiffusion
