#include "core/training/finite_loss.h"

#include "core/training/run_failure.h"

#include <cmath>

namespace detdiffusion {

void requireFiniteLoss(double loss, int64_t step)
{
    if (!std::isfinite(loss))
        throw TrainingError({ FailureCause::Diverged,
            "the training diverged: the loss of step " + std::to_string(step)
                + " is not finite; lower \"learning_rate\" or look at the data, then train again",
            {} });
}

} // namespace detdiffusion
