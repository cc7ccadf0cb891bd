#include "core/diffusion/ddim_scheduler.h"

#include "core/diffusion/timestep_spacing.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>
#include <utility>

namespace detdiffusion {

namespace {

double clipRange(const SchedulerConfig& config)
{
    return config.clipSample ? nlohmann::json::parse(config.raw).value("clip_sample_range", 1.0)
                             : 0.0;
}

} // namespace

DdimScheduler::DdimScheduler(const SchedulerConfig& config, int64_t steps)
    : m_table(NoiseSchedule(config))
    , m_prediction(predictionFromString(config.predictionType))
    , m_finalAlphaCumprod(config.setAlphaToOne ? 1.0 : m_table.alphaCumprod(0))
    , m_clipRange(clipRange(config))
    , m_stride(config.numTrainTimesteps / steps)
    , m_calls(
          integerTimesteps({ spacingFromString(config.timestepSpacing, TimestepSpacing::Leading),
              config.numTrainTimesteps, steps, config.stepsOffset }))
{
    m_timesteps = torch::tensor(m_calls);
}

void DdimScheduler::setStochasticity(double eta, NoiseSource noise)
{
    m_eta = eta;
    m_noise = std::move(noise);
}

torch::Tensor DdimScheduler::step(
    const torch::Tensor& modelOutput, int64_t call, const torch::Tensor& x)
{
    const int64_t from = m_calls.at(static_cast<size_t>(call));
    const int64_t to = from - m_stride;
    const double alphaFrom = m_table.alphaCumprod(from);
    const double alphaTo = to >= 0 ? m_table.alphaCumprod(to) : m_finalAlphaCumprod;
    const OutputConverter converter { m_prediction, m_table.alpha(from), m_table.sigma(from) };

    auto original = converter.original(modelOutput, x);
    if (m_clipRange > 0.0)
        original = original.clamp(-m_clipRange, m_clipRange);
    const double variance = (1.0 - alphaTo) / (1.0 - alphaFrom) * (1.0 - alphaFrom / alphaTo);
    const double deviation = m_eta * std::sqrt(variance);
    auto next = std::sqrt(alphaTo) * original
        + std::sqrt(1.0 - alphaTo - deviation * deviation) * converter.noise(modelOutput, x);
    if (deviation > 0.0)
        next = next + deviation * m_noise(call).to(x.device(), x.scalar_type());
    return next;
}

} // namespace detdiffusion
