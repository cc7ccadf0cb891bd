#pragma once

#include <filesystem>
#include <string>

namespace detdiffusion {

/// What a model folder is called: "starter", and "cells/step_200" for the checkpoint
/// `cells/checkpoints/step_200` of a run.
std::string modelName(const std::filesystem::path& folder);

} // namespace detdiffusion
