#pragma once

#include "core/training/diffusion_batch.h"

#include <cstdint>
#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace detdiffusion {

/// Where a run is. Everything random about a step follows from it and the run's seed.
struct StepPosition {
    int64_t step = 0; ///< steps done
    int64_t samples = 0; ///< samples drawn

    bool operator==(const StepPosition&) const = default;
};

/// Draws the next step's batches on a thread of its own while the present one is computed. What
/// comes out depends on the position only, so it is the same with and without it. Not thread-safe.
class BatchPrefetcher {
public:
    using Draw = std::function<std::vector<DiffusionBatch>(StepPosition)>;

    /// The batches of `at`, and begins to draw those of `next`. Throws what `draw` throws. What
    /// `draw` refers to outlives this object, or the call of forget().
    std::vector<DiffusionBatch> take(const Draw& draw, StepPosition at, StepPosition next);
    /// Waits for the thread and drops what it drew.
    void forget();
    /// How long the last take() waited.
    double secondsWaited() const { return m_waited; }

private:
    void begin(const Draw& draw, StepPosition at);

    std::optional<StepPosition> m_drawn;
    std::future<std::vector<DiffusionBatch>> m_batches;
    double m_waited = 0.0;
};

} // namespace detdiffusion
