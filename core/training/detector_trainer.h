#pragma once

#include "core/domain/control.h"
#include "core/domain/image.h"
#include "core/training/detector_options.h"
#include "core/training/run_session.h"

#include <memory>

namespace detdiffusion {

/// Trains a DetectorNet on a COCO data set: FCOS's losses, AdamW, random changes of the pictures.
/// The randomness of a step depends on seed and step only, so a resumed run repeats an
/// uninterrupted one bit by bit. Not thread-safe.
class DetectorTrainer {
public:
    /// Loads pictures and, with `resume`, the newest checkpoint. `session` outlives the
    /// trainer. Throws Error, Cancelled.
    DetectorTrainer(RunSession& session, const DetectorTrainingOptions& options,
        const ImageReader& read, bool resume, const Control& control);
    ~DetectorTrainer();

    /// Trains up to the last step. When asked to stop, by `control` or in the run's folder, it
    /// finishes the step, writes a checkpoint and throws Cancelled.
    void run(const Control& control);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
