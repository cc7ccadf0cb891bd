#pragma once

#include "app/cli/command_context.h"
#include "app/cli/train_arguments.h"

namespace detdiffusion {

/// Prints what a run with the settings of `arguments` would do and need, for people or as one JSON
/// object. Throws Error, after printing, when the run can't start.
void printTrainingPlan(const CommandContext& context, const TrainArguments& arguments);

} // namespace detdiffusion
