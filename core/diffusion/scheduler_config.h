#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace detdiffusion {

/// `scheduler/scheduler_config.json`: the training noise schedule and the sampling conventions.
struct SchedulerConfig {
    int64_t numTrainTimesteps = 1000;
    double betaStart = 0.00085;
    double betaEnd = 0.012;
    std::string betaSchedule = "scaled_linear"; ///< linear | scaled_linear | squaredcos_cap_v2
    std::string predictionType = "epsilon"; ///< epsilon | v_prediction | sample
    std::string
        timestepSpacing; ///< leading | trailing | linspace; empty = the sampler's diffusers default
    int64_t stepsOffset = 0;
    bool setAlphaToOne = true;
    bool skipPrkSteps = false;
    bool clipSample = false;
    std::string className = "PNDMScheduler"; ///< `_class_name`
    std::string raw = "{}"; ///< the JSON as read: sampler-specific keys are looked up here

    /// Absent keys get diffusers 0.21.4's defaults of the class named. Throws Error for a key of
    /// the wrong type or a value out of range.
    static SchedulerConfig fromJson(const nlohmann::json& json);
    /// `raw` with the fields above written over it.
    nlohmann::json toJson() const;
};

/// What the folders of Stable Diffusion 1.x and 2.x hold (PNDM), but for the prediction type.
SchedulerConfig stableDiffusionScheduler(const std::string& predictionType);

} // namespace detdiffusion
