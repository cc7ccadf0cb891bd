#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace detdiffusion {

/// Sets fields of `settings` by their full names, as in "data.images=/mnt/cells". A value is JSON
/// where it can be read as such (8, true, "08"), else it is text. Throws Error for a change
/// without a name or a "=", and where a name goes through a field that has no fields of its own;
/// names that no setting has are found by whoever reads the settings.
void changeSettings(nlohmann::json& settings, const std::vector<std::string>& changes);

} // namespace detdiffusion
