#pragma once

#include "core/training/diffusion_step.h"
#include "core/training/run_session.h"
#include "core/training/sample_painter.h"

namespace detdiffusion {

/// What a run measures of its model between steps, into its metrics. Not thread-safe.
class DiffusionEvaluation {
public:
    /// `painter` may be empty: no samples. The other arguments outlive this.
    DiffusionEvaluation(RunSession& session, const DiffusionTrainingOptions& options,
        DiffusionStep& networks, SamplePainter painter);

    /// The loss of the averaged weights over all of `validation`, with the same noise at every
    /// step; `seconds` is the time of the run.
    double validate(const BatchSource& validation, int64_t step, double seconds);

    /// Whether this process can paint the checkpoint of `step`, and the run wants samples.
    bool canPaint(int64_t step) const;
    /// ... and paints it unasked: every so many steps, and at the end of the run.
    bool samplesAreDue(int64_t step) const;
    bool hasSamples(int64_t step) const;
    /// Paints with the checkpoint of `step` and judges what a detector finds. Throws Error.
    void paintSamples(int64_t step);

private:
    RunSession& m_session;
    const DiffusionTrainingOptions& m_options;
    DiffusionStep& m_networks;
    SamplePainter m_painter;
};

} // namespace detdiffusion
