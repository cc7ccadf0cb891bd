#pragma once

#include "core/domain/annotation.h"
#include "core/domain/control.h"
#include "core/domain/image.h"
#include "core/training/diffusion_options.h"
#include "core/training/run_session.h"
#include "core/training/sample_painter.h"

#include <memory>

namespace detdiffusion {

/// What a run reads, and how; the trainer itself knows neither image files nor the sampler.
struct DiffusionTrainingInput {
    CocoDataset training;
    CocoDataset validation; ///< no images = no validation
    ImageReader read; ///< gives pictures of the size that the options ask for
    SamplePainter paint; ///< optional
};

/// Trains U-Net, text encoder and perception head on cached latents of a frozen autoencoder
/// (DetDiffusion, CVPR 2024). A resumed run continues bit for bit on the CPU. A step whose gradient
/// is out of all proportion is left out, and a run that diverges goes back to its last good
/// checkpoint with a lower rate (DivergenceGuard). Not thread-safe.
class DiffusionTrainer {
public:
    /// Prepares networks and latents and, with `resume`, reads the newest checkpoint. On a resume
    /// the annotations may be others (labelled, for example) if the classes are the same. `session`
    /// outlives the trainer. Throws Error, Cancelled.
    DiffusionTrainer(RunSession& session, const DiffusionTrainingOptions& options,
        DiffusionTrainingInput input, bool resume, const Control& control);
    ~DiffusionTrainer();

    /// A new run first measures and keeps the model that it starts from, as step 0. Trains up to
    /// the last step. When `control` or the run's folder asks to stop it finishes the step, writes
    /// a checkpoint and throws Cancelled.
    void run(const Control& control);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
