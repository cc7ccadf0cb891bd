#pragma once

#include "core/perception/attribute_labeller.h"
#include "core/perception/raw_detections.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace detdiffusion {

class CommandContext;

struct LabelRunOptions {
    double minimumScore = kKeptScore; ///< what lies below is not kept
    int threads = 0; ///< computing ones, 0 = all cores
    /// Folder for what was found so far: the same call goes on where an interrupted one stopped.
    std::filesystem::path progress;
    bool stream = false; ///< prints label_stream.h's events
    /// Every detector's pictures are dealt to so many parts, which keep their findings apart.
    int parts = 1;
    std::optional<int> part {}; ///< the only one to look at; absent: all
};

/// One run per detector over all pictures. Throws Error, Cancelled.
std::vector<RawDetections> runSideBySide(CommandContext& context, const std::vector<ImageJob>& jobs,
    const std::vector<std::filesystem::path>& detectors, const LabelRunOptions& options);

/// One run in which detector i looks at the images of fold i, which it was not trained on. Throws
/// Error when their classes differ, Cancelled.
RawDetections runByFold(CommandContext& context, const std::vector<ImageJob>& jobs,
    const std::vector<std::filesystem::path>& detectors, const LabelRunOptions& options);

/// Writes run i to `folder`/i.json, counted from 1; makes the folder. Throws Error.
void keepRuns(const std::vector<RawDetections>& runs, const std::filesystem::path& folder);

/// Reads kept runs; Error for one that kept too little for `rule`.
std::vector<RawDetections> readRuns(
    const std::vector<std::filesystem::path>& files, const MatchRule& rule);

} // namespace detdiffusion
