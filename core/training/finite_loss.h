#pragma once

#include <cstdint>

namespace detdiffusion {

/// For trainings that don't go back to a checkpoint by themselves. Throws TrainingError (diverged)
/// with the remedy when the loss of `step` is not a number, so that none is written after it.
void requireFiniteLoss(double loss, int64_t step);

} // namespace detdiffusion
