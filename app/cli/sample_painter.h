#pragma once

#include "core/training/diffusion_options.h"
#include "core/training/diffusion_trainer.h"

namespace detdiffusion {

/// Paints the first validation layouts, always from the same seeds, so that a run's progress can be
/// seen in `samples/step_N`; where the run names a detector, it tells how far the pictures are what
/// the layouts ask for. Empty when the run has no validation layouts or asks for no samples. Throws
/// Error when the detector can't be opened. `threads` are those of the training (0 = one per core),
/// which the engine would change otherwise, and with them how sums are rounded.
SamplePainter makeSamplePainter(
    const CocoDataset& validation, const DiffusionTrainingOptions& options, int threads);

} // namespace detdiffusion
