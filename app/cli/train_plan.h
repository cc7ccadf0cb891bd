#pragma once

#include "app/cli/command_context.h"

#include <filesystem>

namespace detdiffusion {

/// Prints what a run with the settings of `source` (JSON or the folder of a run) would do and need,
/// for people or as one JSON object. Throws Error, after printing, when the run can't start.
void printTrainingPlan(const CommandContext& context, const std::filesystem::path& source);

} // namespace detdiffusion
