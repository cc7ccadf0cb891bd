#pragma once

#include "core/data/image_store.h"
#include "core/domain/control.h"
#include "core/training/autoencoder_options.h"
#include "core/training/run_session.h"

#include <memory>

namespace detdiffusion {

/// Trains an AutoencoderKL by reconstruction and divergence (Rombach et al. 2022, without the
/// perceptual and adversarial terms). Not thread-safe.
class AutoencoderTrainer {
public:
    /// Loads pictures and, with `resume`, the newest checkpoint. `session` outlives the
    /// trainer. Throws Error, Cancelled.
    AutoencoderTrainer(RunSession& session, const AutoencoderTrainingOptions& options,
        const ImageReader& read, bool resume, const Control& control);
    ~AutoencoderTrainer();

    /// Trains up to the last step and writes `vae/` into the run folder. When asked to stop, by
    /// `control` or in the run's folder, it finishes the step, writes a checkpoint and throws
    /// Cancelled.
    void run(const Control& control);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
