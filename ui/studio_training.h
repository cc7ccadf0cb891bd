#pragma once

#include "ui/further_windows.h"
#include "ui/training/training_services.h"

namespace detdiffusion {

/// What the training window gets from the studio: the models of runs become the editor's, and the
/// data set that is open becomes a run's. The parts have to outlive it.
TrainingServices trainingServices(const StudioParts& parts);

} // namespace detdiffusion
