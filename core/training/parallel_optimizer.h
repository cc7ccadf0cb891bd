#pragma once

#include "core/training/loss_scaler.h"
#include "core/training/optimizer_options.h"
#include "core/training/process_team.h"
#include "core/training/worker_team.h"
#include "core/weights/safetensors.h"

#include <torch/types.h>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// One parameter that is trained, and how it differs from the rest.
struct TrainedParameter {
    std::string name;
    torch::Tensor value;
    double rateScale = 1.0; ///< factor on the learning rate
    double weightDecay = 0.0; ///< decoupled, per step and unit of learning rate
};

/// AdamW (Loshchilov & Hutter 2019) with global norm clipping and an exponential moving average of
/// the weights, over replicas that share their weights and have gradients of their own. Gradients
/// are averaged in the order of the replicas, thus a run is reproducible for a number of workers,
/// and then over the processes.
class ParallelOptimizer {
public:
    /// Every replica lists the same parameters; afterwards all share the memory of the first.
    /// With a scaler the gradients are those of the loss times lossScale(); as all processes see
    /// the same sums of gradients, their scales stay the same.
    ParallelOptimizer(WorkerTeam& team, std::vector<std::vector<TrainedParameter>> replicas,
        const OptimizerOptions& options, ProcessTeam* processes = nullptr,
        std::optional<LossScaler> scaler = {});

    bool scalesLoss() const { return m_scaler.has_value(); }
    /// What the next step's loss is to be multiplied with before the backward pass.
    double lossScale() const { return m_scaler ? m_scaler->scale() : 1.0; }
    /// Averages, clips and applies the gradients of the 0-based `step`, then drops them. Returns
    /// their norm, of the loss itself, before clipping; when that isn't finite or above `limit`
    /// nothing is applied.
    double step(
        double learningRate, int64_t step, double limit = std::numeric_limits<double>::infinity());

    /// Whether the last step's norm was not finite because its loss scale was too large.
    bool scaleFell() const { return m_scaleFell; }

    /// Weights, both moments, the averages, as `<kind>.<name>`, and the scaler's state: all a
    /// resume needs.
    TensorMap state() const;
    /// Throws Error naming the first tensor that is missing or mis-shaped; `source` names the file.
    void restore(const TensorMap& state, const std::string& source);
    /// The averaged weights whose names begin with `prefix`, without it.
    TensorMap averages(const std::string& prefix) const;

private:
    struct Slot {
        std::vector<torch::Tensor> replicas; ///< the first is the one that is updated
        TrainedParameter parameter;
        torch::Tensor firstMoment;
        torch::Tensor secondMoment;
        torch::Tensor average;
        torch::Tensor norm; ///< of the gradient
    };

    void forEachSlot(const std::function<void(Slot&)>& job);
    static void averageGradients(Slot& slot);
    void averageOverProcesses();
    double gradientNorm();
    void update(Slot& slot, double rate, double gradientScale, int64_t step) const;
    static void dropGradients(Slot& slot);

    WorkerTeam& m_team;
    OptimizerOptions m_options;
    ProcessTeam* m_processes; ///< nullptr = this process alone
    std::optional<LossScaler> m_scaler;
    bool m_scaleFell = false;
    std::vector<Slot> m_slots;
};

} // namespace detdiffusion
