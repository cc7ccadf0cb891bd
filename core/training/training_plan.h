#pragma once

#include "core/training/parameter_count.h"
#include "core/training/training_memory.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace detdiffusion {

/// What a run with these settings would do and need, found out before anything is loaded. What
/// could not be found out because of a problem is 0 or empty.
struct TrainingPlan {
    std::vector<std::string> problems; ///< a run with none can start
    std::vector<std::string> warnings; ///< what may end it early all the same
    ParameterCounts parameters;
    TrainingMemory memory; ///< of this process, one of several perhaps
    std::optional<int64_t> memoryFreeBytes;
    int64_t checkpointBytes = 0; ///< one checkpoint: a model in float and the state of the run
    std::optional<int64_t> diskFreeBytes; ///< where the run's folder is or will be
    int64_t images = 0; ///< with at least one box
    int64_t boxes = 0;
    int64_t labelledBoxes = 0; ///< with easy or hard
    int64_t stepsPerEpoch = 0;
    int64_t latentCacheBytes = 0;
    std::vector<std::string> unknownClasses; ///< classes of the data that the model doesn't know

    bool canStart() const { return problems.empty(); }
};

/// Plans a run from the JSON of its settings; `processes` share the batch, `memoryFreeBytes` are
/// free on this machine, if that is known. Never throws for bad settings or data: those are the
/// plan's problems. Call it early: what the process has in memory by then counts as the program.
TrainingPlan planTraining(
    const nlohmann::json& settings, int processes, std::optional<int64_t> memoryFreeBytes);

nlohmann::json toJson(const TrainingPlan& plan);

} // namespace detdiffusion
