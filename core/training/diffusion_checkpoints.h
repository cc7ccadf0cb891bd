#pragma once

#include "core/training/diffusion_progress.h"
#include "core/training/diffusion_step.h"
#include "core/training/run_session.h"

namespace detdiffusion {

/// The checkpoints of a diffusion run: a model folder with the averaged weights, and the state from
/// which the run goes on as if it had never ended. Every process reads, the writer writes. Not
/// thread-safe.
class DiffusionCheckpoints {
public:
    /// Weights are `networks`', everything else `progress`'; all arguments outlive this.
    DiffusionCheckpoints(RunSession& session, const DiffusionTrainingOptions& options,
        DiffusionStep& networks, DiffusionProgress& progress);

    /// Back to the state of a checkpoint. Throws Error.
    void restore(int64_t step);
    /// One more, of now. Throws FileError.
    void write(bool best);
    /// The newest one from before the trouble that a run is in now. Throws TrainingError (diverged)
    /// when there is none, or when the run went back often enough.
    int64_t lastGood() const;
    /// Goes on from there with a lower rate, and forgets later checkpoints.
    void goBackTo(int64_t step, ProcessTeam& processes);

private:
    const CheckpointStore& store() const { return m_session.folder().checkpoints(); }
    void fill(const std::filesystem::path& folder);
    uint64_t expectedBytes() const;

    RunSession& m_session;
    const DiffusionTrainingOptions& m_options;
    DiffusionStep& m_networks;
    DiffusionProgress& m_progress;
};

} // namespace detdiffusion
