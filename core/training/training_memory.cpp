#include "core/training/training_memory.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

/// Libraries and freed memory that is kept.
constexpr double kProgramBytes = 300e6;
/// Tensors as large as a level's feature map that the backward pass needs of one residual block
/// and of one transformer block: counted from the operations that keep their input, not calibrated.
constexpr double kTensorsOfResnet = 9.0;
constexpr double kTensorsOfAttention = 34.0;
constexpr double kFloat = sizeof(float);

/// Numbers per latent cell that one sample's forward pass keeps: of all layers what they computed,
/// or, when they are computed again one by one, their inputs and what one layer computed.
double activationsPerCell(const nn::UNet2DConditionConfig& unet, bool recomputes)
{
    double kept = 0.0;
    double atWork = 0.0;
    double cells = 1.0; // of a level, per latent cell
    for (size_t level = 0; level < unet.blockOutChannels.size(); ++level, cells /= 4.0) {
        const bool attends = unet.downBlockTypes.at(level) == "CrossAttnDownBlock2D";
        const double tensors = kTensorsOfResnet + (attends ? kTensorsOfAttention : 0.0);
        const auto layers = static_cast<double>(2 * unet.layersPerBlock + 1);
        const double numbers = cells * static_cast<double>(unet.blockOutChannels[level]);
        kept += layers * numbers * (recomputes ? 1.0 : tensors);
        atWork = recomputes ? std::max(atWork, tensors * numbers) : 0.0;
    }
    return kept + atWork;
}

} // namespace

int64_t memoryOfTraining(const DiffusionTrainingOptions& options,
    const nn::UNet2DConditionConfig& unet, const ParameterCounts& counts, int64_t latentCells,
    int processes)
{
    const auto sum = sumOf(counts);
    const auto workers = static_cast<double>(options.workers);
    const auto trained = static_cast<double>(sum.trained);
    const double weights = static_cast<double>(sum.total) + (4.0 + workers) * trained;
    const double atOnce =
        static_cast<double>(options.batch) / static_cast<double>(options.accumulate * processes);
    const double activations = atOnce * static_cast<double>(latentCells)
        * activationsPerCell(unet, options.gradientCheckpointing);
    const double share = options.precision == "fp32" ? 1.0 : 0.7; // some stay in float
    return std::llround(kProgramBytes + kFloat * (weights + share * activations));
}

} // namespace detdiffusion
