#include "core/diffusion/noise_schedule.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace detdiffusion {

namespace {

/// Nichol & Dhariwal 2021, eq. 17: beta from the ratio of neighbouring alpha-bars.
torch::Tensor cosineBetas(int64_t count)
{
    constexpr double kOffset = 0.008;
    constexpr double kLargestBeta = 0.999;
    const auto alphaBar = [](double t) {
        const double root = std::cos((t + kOffset) / (1.0 + kOffset) * std::numbers::pi / 2.0);
        return root * root;
    };
    std::vector<float> betas(static_cast<size_t>(count));
    for (int64_t i = 0; i < count; ++i) {
        const double from = static_cast<double>(i) / static_cast<double>(count);
        const double to = static_cast<double>(i + 1) / static_cast<double>(count);
        const double beta = std::min(1.0 - alphaBar(to) / alphaBar(from), kLargestBeta);
        betas[static_cast<size_t>(i)] = static_cast<float>(beta);
    }
    return torch::tensor(betas);
}

torch::Tensor makeBetas(const SchedulerConfig& config)
{
    const auto raw = nlohmann::json::parse(config.raw);
    if (raw.value("rescale_betas_zero_snr", false))
        throw Error("scheduler_config.json: rescale_betas_zero_snr is not supported");
    if (const auto trained = raw.find("trained_betas"); trained != raw.end() && trained->is_array())
        return torch::tensor(trained->get<std::vector<float>>());
    const int64_t count = config.numTrainTimesteps;
    if (config.betaSchedule == "linear")
        return torch::linspace(config.betaStart, config.betaEnd, count);
    if (config.betaSchedule == "scaled_linear")
        return torch::linspace(std::sqrt(config.betaStart), std::sqrt(config.betaEnd), count)
            .pow(2);
    if (config.betaSchedule == "squaredcos_cap_v2")
        return cosineBetas(count);
    throw Error("scheduler_config.json: unknown beta_schedule \"" + config.betaSchedule
        + "\": use linear, scaled_linear or squaredcos_cap_v2");
}

/// values[timesteps] shaped to multiply a [B, ...] tensor.
torch::Tensor perSample(
    const torch::Tensor& values, const torch::Tensor& timesteps, const torch::Tensor& like)
{
    const auto index = timesteps.to(values.device(), torch::kInt64);
    std::vector<int64_t> shape(static_cast<size_t>(like.dim()), 1);
    shape.front() = index.numel();
    return values.index_select(0, index).to(like.device(), like.scalar_type()).view(shape);
}

} // namespace

NoiseSchedule::NoiseSchedule(const SchedulerConfig& config)
    : m_betas(makeBetas(config))
    , m_alphasCumprod(torch::cumprod(1.0 - m_betas, 0))
{
}

torch::Tensor NoiseSchedule::addNoise(
    const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const
{
    return perSample(m_alphasCumprod.sqrt(), timesteps, x0) * x0
        + perSample((1.0 - m_alphasCumprod).sqrt(), timesteps, x0) * noise;
}

torch::Tensor NoiseSchedule::velocity(
    const torch::Tensor& x0, const torch::Tensor& noise, const torch::Tensor& timesteps) const
{
    return perSample(m_alphasCumprod.sqrt(), timesteps, x0) * noise
        - perSample((1.0 - m_alphasCumprod).sqrt(), timesteps, x0) * x0;
}

} // namespace detdiffusion
