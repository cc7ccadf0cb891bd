#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace detdiffusion::test {

/// Makes `folder`/run, ready for `detdiffusion train`: a tiny model to start from, eight pictures
/// of 16x16 with layouts, and settings.json: 24 steps of two samples, a checkpoint every 7, a
/// validation every 10, a line of metrics every 5. `changes` is merged into the settings. Returns
/// the run's folder.
std::filesystem::path writeTinyRun(
    const std::filesystem::path& folder, const nlohmann::json& changes);

} // namespace detdiffusion::test
