#include "ui/first_steps_controller.h"

namespace detdiffusion {

FirstStepsController::FirstStepsController(
    FirstSteps& steps, QueueRunner& runner, StudioSettings& settings)
    : QObject(&steps)
{
    steps.setVisible(!settings.value(settings::kFirstStepsDone));
    connect(&runner, &QueueRunner::jobDone, &steps, [&steps](const GenerationJob& job) {
        if (job.kind == JobKind::Pair)
            steps.note(FirstSteps::Pair);
    });
    connect(&steps, &FirstSteps::finished, this, [&steps, &settings] {
        steps.hide();
        settings.setValue(settings::kFirstStepsDone, true);
    });
}

} // namespace detdiffusion
