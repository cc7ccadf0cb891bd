#pragma once

#include <filesystem>
#include <string>

namespace detdiffusion {

/// Copies the model folder `from` to `to` with every floating tensor stored as `precision` (see
/// storedAs); a training state is left behind. `to` appears complete or not at all. Throws
/// Error when `from` is no model folder, or `to` exists and isn't empty.
void convertModel(const std::filesystem::path& from, const std::filesystem::path& to,
    const std::string& precision);

} // namespace detdiffusion
