#pragma once

#include "core/perception/batch_detection.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// A folder that keeps what a detector found, a file per batch of pictures, so that a run that was
/// interrupted goes on where it stopped. A batch is believed while nothing it depends on has
/// changed: the detector, and the names, sizes and times of its pictures. Use from one thread.
class DetectionJournal {
public:
    /// `detector` is any text that changes with the detector and its limits.
    DetectionJournal(std::filesystem::path folder, std::string detector, int classCount);

    /// The batch that begins with `files[first]`; nothing when none is kept, or an outdated or
    /// damaged one.
    std::optional<std::vector<FileFindings>> find(
        const std::vector<std::filesystem::path>& files, size_t first);

    /// Writes atomically; makes the folder. Throws Error.
    void keep(const std::vector<std::filesystem::path>& files, size_t first,
        const std::vector<FileFindings>& batch);

    /// Pictures of the batches that find gave back.
    size_t foundCount() const { return m_foundCount; }

private:
    std::filesystem::path fileOf(size_t first) const;
    std::string keyOf(
        const std::vector<std::filesystem::path>& files, size_t first, size_t count) const;

    std::filesystem::path m_folder;
    std::string m_detector;
    int m_classCount;
    size_t m_foundCount = 0;
};

} // namespace detdiffusion
