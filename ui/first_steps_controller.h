#pragma once

#include "ui/jobs/queue_runner.h"
#include "ui/panels/first_steps.h"
#include "ui/settings/studio_settings.h"

namespace detdiffusion {

/// Shows the first steps until they are done or closed, then never again.
class FirstStepsController : public QObject {
    Q_OBJECT

public:
    FirstStepsController(FirstSteps& steps, QueueRunner& runner, StudioSettings& settings);
};

} // namespace detdiffusion
