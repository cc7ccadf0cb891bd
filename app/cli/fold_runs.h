#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// The folder of the run that is trained without fold `fold`: `run`/fold0, `run`/fold1 ...
std::filesystem::path foldRun(const std::filesystem::path& run, int fold);

/// The run folders of all folds in `run`, in order; empty when it holds none.
std::vector<std::filesystem::path> foldRunsIn(const std::filesystem::path& run);

/// Makes a run folder per fold, with the settings it starts with, of detector settings whose
/// `folds` is above 1. Folders that are there already are kept. Throws Error naming `source` when
/// there are no folds, and the folder when it was made with other settings.
std::vector<std::filesystem::path> prepareFoldRuns(
    const nlohmann::json& settings, const std::string& source);

} // namespace detdiffusion
