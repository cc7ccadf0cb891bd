#pragma once

#include <torch/types.h>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace detdiffusion {

/// `scheduler/scheduler_config.json`: the training noise schedule and the sampling conventions.
struct SchedulerConfig {
    int64_t numTrainTimesteps = 1000;
    double betaStart = 0.00085;
    double betaEnd = 0.012;
    std::string betaSchedule = "scaled_linear"; ///< linear | scaled_linear | squaredcos_cap_v2
    std::string predictionType = "epsilon"; ///< epsilon | v_prediction | sample
    std::string timestepSpacing; ///< leading | trailing | linspace; empty = the sampler's diffusers default
    int64_t stepsOffset = 0;
    bool setAlphaToOne = true;
    bool skipPrkSteps = false;
    bool clipSample = false;
    std::string className = "PNDMScheduler"; ///< `_class_name`
    std::string raw = "{}"; ///< the JSON as read: sampler-specific keys are looked up here

    static SchedulerConfig fromJson(const nlohmann::json& json);
    nlohmann::json toJson() const;
};

/// alpha-bar of the forward process and the three conversions that training needs.
class NoiseSchedule {
public:
    explicit NoiseSchedule(const SchedulerConfig& config);

    const torch::Tensor& betas() const { return m_betas; } ///< float [T]
    const torch::Tensor& alphasCumprod() const { return m_alphasCumprod; } ///< float [T]
    int64_t size() const { return m_alphasCumprod.size(0); }

    /// sqrt(abar) x0 + sqrt(1 - abar) noise; timesteps int64 [B].
    torch::Tensor addNoise(
        const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const;
    /// v = sqrt(abar) noise - sqrt(1 - abar) x0 (Salimans & Ho 2022).
    torch::Tensor velocity(
        const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const;

private:
    torch::Tensor m_betas;
    torch::Tensor m_alphasCumprod;
};

} // namespace detdiffusion
