#pragma once

#include "core/training/diffusion_step.h"
#include "core/training/divergence_guard.h"
#include "core/training/metric_average.h"

#include <map>
#include <optional>
#include <string>

namespace detdiffusion {

/// All that a diffusion run knows beside its tensors; a checkpoint keeps it so that the run goes on
/// as if it had never ended, down to the means in its next line of metrics.
struct DiffusionProgress {
    struct Best {
        int64_t step = 0;
        double loss = 0.0; ///< of the validation
    };

    explicit DiffusionProgress(const DivergenceOptions& options)
        : guard(options)
    {
    }

    StepPosition at;
    MetricAverage metrics; ///< since the last line
    DivergenceGuard guard;
    std::optional<Best> best;

    /// As metadata of training_state.safetensors.
    std::map<std::string, std::string> toMetadata() const;
    /// Back from it. Throws Error naming `source`.
    void restore(const std::map<std::string, std::string>& metadata, const std::string& source);
    /// Whether metadata are of a checkpoint that is worth going back to.
    static bool isHealthy(const std::map<std::string, std::string>& metadata);
};

} // namespace detdiffusion
