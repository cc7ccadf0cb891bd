#pragma once

#include "core/training/batch_prefetcher.h"
#include "core/training/diffusion_networks.h"
#include "core/training/diffusion_objective.h"
#include "core/training/epoch_order.h"
#include "core/training/model_base.h"
#include "core/training/parallel_optimizer.h"
#include "core/training/worker_team.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// What the run's history asks of a step.
struct StepLimits {
    double rateFactor = 1.0; ///< on the scheduled learning rate
    double gradientNorm = std::numeric_limits<double>::infinity(); ///< beyond it nothing is applied
};

/// What one step tells, as means over the batch by the names that metrics.jsonl has for them: the
/// parts of the loss, `ldm_loss_t0` ... `ldm_loss_t9` (by tenth of the noise schedule, where
/// samples fell into it), `grad_norm` (before clipping), `lr` and, in fp16, `loss_scale`. When the
/// norm isn't finite or is beyond the limit the weights were left alone.
using StepReport = std::map<std::string, double>;

/// One step of a diffusion training: replicas of the networks, the batch, gradients and optimizer.
/// How many steps there are, and what happens between them, is DiffusionTrainer's. Not thread-safe.
class DiffusionStep {
public:
    /// Makes the networks with their initial weights. The first three arguments outlive the step;
    /// `scaler` stands for the one that the precision asks for. Throws Error.
    DiffusionStep(const DiffusionTrainingOptions& options, const ModelBase& base,
        ProcessTeam& processes, std::optional<LossScaler> scaler = {});
    ~DiffusionStep();

    /// Draws the batch of `at` from `source`, whose targets outlive the step, computes gradients
    /// and updates the weights. Meanwhile the batch after it is drawn. Throws TrainingError
    /// (rank_lost), with the weights left alone.
    StepReport train(const BatchSource& source, StepPosition at, const StepLimits& limits = {});

    /// Whether the last step was left out because its loss scale was too large, which is no fault
    /// of the run: the next one has a smaller scale.
    bool scaleFell() const { return m_optimizer.scaleFell(); }

    /// The loss of the run's stage, for training and validation alike.
    DiffusionLoss lossOf(DiffusionNetworks& networks, const DiffusionBatch& batch) const;
    /// Networks that hold the averaged weights as of now; valid until the next call.
    DiffusionNetworks& averaged();

    /// A complete model folder with the averaged weights. Throws Error.
    void writeModel(const std::filesystem::path& folder);

    /// How long the last step waited for its batch.
    double secondsWaited() const { return m_prefetcher.secondsWaited(); }

    torch::Device device() const { return m_device; }
    int64_t parameterCount() const { return m_replicas.front().parameterCount(); }
    int64_t trainTimesteps() const { return m_schedule.size(); }
    /// All that a resume needs, and back. Throws Error; `source` names the file.
    TensorMap state() const { return m_optimizer.state(); }
    void restore(const TensorMap& state, const std::string& source);

private:
    std::vector<BatchItem> itemsOf(int64_t part, int64_t pictures, StepPosition at);
    std::vector<DiffusionBatch> draw(const BatchSource& source, StepPosition at);
    std::vector<DiffusionLoss> computeGradients(const std::vector<DiffusionBatch>& batches);
    StepReport reportOf(
        const std::vector<DiffusionLoss>& losses, const std::vector<DiffusionBatch>& batches);

    const DiffusionTrainingOptions& m_options;
    const ModelBase& m_base;
    ProcessTeam& m_processes;
    torch::Device m_device;
    torch::ScalarType m_precision;
    NoiseSchedule m_schedule;
    WorkerTeam m_team;
    std::vector<DiffusionNetworks> m_replicas;
    ParallelOptimizer m_optimizer;
    DiffusionNetworks m_averaged;
    std::optional<EpochOrder> m_order; ///< used by whoever draws, one at a time
    BatchPrefetcher m_prefetcher;
};

} // namespace detdiffusion
