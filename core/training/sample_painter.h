#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>

namespace detdiffusion {

/// Paints sample pictures with the model folder `model` into the folder `out`, and returns what a
/// detector found in them: the keys of an `agreement` line, or an empty object without a detector.
using SamplePainter = std::function<nlohmann::json(
    const std::filesystem::path& model, const std::filesystem::path& out)>;

} // namespace detdiffusion
