#include "core/diffusion/scheduler_config.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace detdiffusion {

namespace {

/// A null value counts as absent, as in files written by diffusers.
template <typename Value> void read(const nlohmann::json& json, const char* key, Value& value)
{
    const auto found = json.find(key);
    if (found == json.end() || found->is_null())
        return;
    try {
        value = found->get<Value>();
    } catch (const nlohmann::json::exception&) {
        throw Error(std::string("scheduler_config.json: \"") + key + "\" has the wrong type");
    }
}

void check(const SchedulerConfig& config)
{
    if (config.numTrainTimesteps < 1 || config.numTrainTimesteps > 1000000)
        throw Error("scheduler_config.json: num_train_timesteps must be in 1..1000000");
    if (!std::isfinite(config.betaStart) || !std::isfinite(config.betaEnd)
        || config.betaStart <= 0.0 || config.betaEnd >= 1.0)
        throw Error("scheduler_config.json: beta_start and beta_end must lie between 0 and 1");
    if (config.stepsOffset < 0 || config.stepsOffset >= config.numTrainTimesteps)
        throw Error("scheduler_config.json: steps_offset must be in 0..num_train_timesteps - 1");
}

} // namespace

SchedulerConfig SchedulerConfig::fromJson(const nlohmann::json& json)
{
    if (!json.is_object())
        throw Error("scheduler_config.json: expected a JSON object");
    SchedulerConfig config;
    read(json, "_class_name", config.className);
    config.setAlphaToOne = config.className != "PNDMScheduler";
    config.clipSample = config.className == "DDIMScheduler";
    config.betaSchedule = "linear";
    config.betaStart = 0.0001;
    config.betaEnd = 0.02;
    read(json, "num_train_timesteps", config.numTrainTimesteps);
    read(json, "beta_start", config.betaStart);
    read(json, "beta_end", config.betaEnd);
    read(json, "beta_schedule", config.betaSchedule);
    read(json, "prediction_type", config.predictionType);
    read(json, "timestep_spacing", config.timestepSpacing);
    read(json, "steps_offset", config.stepsOffset);
    read(json, "set_alpha_to_one", config.setAlphaToOne);
    read(json, "skip_prk_steps", config.skipPrkSteps);
    read(json, "clip_sample", config.clipSample);
    config.raw = json.dump();
    check(config);
    return config;
}

nlohmann::json SchedulerConfig::toJson() const
{
    auto json = nlohmann::json::parse(raw);
    json["_class_name"] = className;
    json["num_train_timesteps"] = numTrainTimesteps;
    json["beta_start"] = betaStart;
    json["beta_end"] = betaEnd;
    json["beta_schedule"] = betaSchedule;
    json["prediction_type"] = predictionType;
    if (!timestepSpacing.empty())
        json["timestep_spacing"] = timestepSpacing;
    json["steps_offset"] = stepsOffset;
    json["set_alpha_to_one"] = setAlphaToOne;
    json["skip_prk_steps"] = skipPrkSteps;
    json["clip_sample"] = clipSample;
    return json;
}

SchedulerConfig stableDiffusionScheduler(const std::string& predictionType)
{
    SchedulerConfig scheduler;
    scheduler.predictionType = predictionType;
    scheduler.skipPrkSteps = true;
    scheduler.setAlphaToOne = false;
    scheduler.stepsOffset = 1;
    return scheduler;
}

} // namespace detdiffusion
