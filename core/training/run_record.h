#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// Writes `run.json`: kind, settings, versions, facts about the data, and one history entry per
/// start of the run with the settings and the facts that differ from the start before. Returns the
/// names of these facts: a run whose data have changed doesn't go on as it would have.
std::vector<std::string> recordStart(const std::filesystem::path& run, const std::string& kind,
    const nlohmann::json& options, const nlohmann::json& data, int64_t step);

/// The settings a command was asked to train with: the JSON of a config file, or, when `path` is a
/// run folder, those of its run.json or, before the first start, settings.json. Throws Error.
nlohmann::json loadRunOptions(const std::filesystem::path& path, const std::string& kind);

} // namespace detdiffusion
