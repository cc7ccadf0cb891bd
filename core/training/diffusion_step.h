#pragma once

#include "core/training/diffusion_batch.h"
#include "core/training/diffusion_networks.h"
#include "core/training/diffusion_objective.h"
#include "core/training/model_base.h"
#include "core/training/parallel_optimizer.h"
#include "core/training/worker_team.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// Where a run is. Everything random about a step follows from it and the run's seed.
struct StepPosition {
    int64_t step = 0; ///< steps done
    int64_t samples = 0; ///< samples drawn
};

/// What the run's history asks of a step.
struct StepLimits {
    double rateFactor = 1.0; ///< on the scheduled learning rate
    double gradientNorm = std::numeric_limits<double>::infinity(); ///< beyond it nothing is applied
};

/// What one step tells, as means over the batch by the names that metrics.jsonl has for them: the
/// parts of the loss, `grad_norm` (before clipping) and `lr`. When the norm isn't finite or is
/// beyond the limit the weights were left alone.
using StepReport = std::map<std::string, double>;

/// One step of a diffusion training: replicas of the networks, the batch, gradients and optimizer.
/// How many steps there are, and what happens between them, is DiffusionTrainer's. Not thread-safe.
class DiffusionStep {
public:
    /// Makes the networks with their initial weights. `options` and `base` outlive the step. Throws
    /// Error.
    DiffusionStep(const DiffusionTrainingOptions& options, const ModelBase& base);

    /// Draws the batch of `at` from `source`, computes gradients and updates the weights.
    StepReport train(const BatchSource& source, StepPosition at, const StepLimits& limits = {});

    /// The loss of the run's stage, for training and validation alike.
    DiffusionLoss lossOf(DiffusionNetworks& networks, const DiffusionBatch& batch) const;
    /// Networks that hold the averaged weights as of now; valid until the next call.
    DiffusionNetworks& averaged();

    /// A complete model folder with the averaged weights. Throws Error.
    void writeModel(const std::filesystem::path& folder);

    int64_t parameterCount() const { return m_replicas.front().parameterCount(); }
    int64_t trainTimesteps() const { return m_schedule.size(); }
    /// All that a resume needs, and back. Throws Error; `source` names the file.
    TensorMap state() const { return m_optimizer.state(); }
    void restore(const TensorMap& state, const std::string& source);

private:
    std::vector<int64_t> samplesOf(int worker, const BatchSource& source, StepPosition at) const;
    std::vector<DiffusionLoss> computeGradients(const BatchSource& source, StepPosition at);

    const DiffusionTrainingOptions& m_options;
    const ModelBase& m_base;
    NoiseSchedule m_schedule;
    WorkerTeam m_team;
    std::vector<DiffusionNetworks> m_replicas;
    ParallelOptimizer m_optimizer;
    DiffusionNetworks m_averaged;
};

} // namespace detdiffusion
