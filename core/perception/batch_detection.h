#pragma once

#include "core/domain/control.h"
#include "core/domain/detection.h"
#include "core/domain/image.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace detdiffusion {

class DetectionJournal;

/// What a detector found in a picture file, or why the picture could not be read.
struct FileFindings {
    std::vector<Detection> detections;
    std::string problem; ///< names the file; empty: it was read

    bool operator==(const FileFindings&) const = default;
};

struct BatchOptions {
    double minimumScore = 0.0;
    bool mustReadAll = false; ///< Error for the first picture that can't be read
    int readers = 1; ///< threads that read pictures ahead of the detector, at least 1
    /// Takes every batch when it is done, and gives back those of a run that was interrupted; null:
    /// none.
    DetectionJournal* journal = nullptr;
    /// Told every batch, those that the journal gave back too, with the position of its first file;
    /// unset: nobody.
    std::function<void(size_t first, const std::vector<FileFindings>&)> found {};
};

/// Runs `detector` over image files, a few at a time, so that memory stays flat, while the next
/// pictures are read on other threads. One entry per file; a picture that can't be read does not
/// stop the others. Neither the number of readers nor an interruption changes what is found.
/// Throws Error when the detector fails or options.mustReadAll asks for it, and Cancelled.
std::vector<FileFindings> detectInBatches(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader,
    const BatchOptions& options, const Control& control = {});

/// The same for pictures that must all be there: one list per file.
std::vector<std::vector<Detection>> detectInFiles(Detector& detector,
    const std::vector<std::filesystem::path>& files, const ImageReader& reader, double minimumScore,
    const Control& control = {});

} // namespace detdiffusion
