#include "core/diffusion/pipeline.h"

#include "core/diffusion/guidance.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

/// Sketches are decoded from at most this many latent cells per side, so that a large picture's
/// preview costs a small share of a step.
constexpr int64_t kSketchCells = 16;

} // namespace

LatentDiffusionPipeline::LatentDiffusionPipeline(
    std::shared_ptr<LatentNetworks> networks, const SchedulerConfig& scheduler)
    : m_networks(std::move(networks))
    , m_scheduler(scheduler)
    , m_schedule(scheduler)
{
}

LatentDiffusionPipeline::LatentDiffusionPipeline(const PipelineParts& parts)
    : LatentDiffusionPipeline(std::make_shared<ModuleNetworks>(parts), parts.scheduler)
{
}

torch::Tensor LatentDiffusionPipeline::sample(
    const PipelineRun& run, const Control& control, const StepObserver& observer) const
{
    const torch::NoGradGuard noGradients;
    const auto scheduler = makeScheduler(run.sampler, m_scheduler, run.steps);
    const auto start =
        run.noise.to(m_networks->device(), torch::kFloat32) * scheduler->initNoiseSigma();
    return sampleLatents(*scheduler, start, makeDenoiser(run), control, observer);
}

Denoiser LatentDiffusionPipeline::makeDenoiser(const PipelineRun& run) const
{
    const int64_t batch = run.noise.size(0);
    const auto context = m_networks->encodeText(run.promptIds);
    if (run.guidance <= 1.0)
        return m_networks->denoiser(context);
    const auto negative = m_networks->encodeText(run.negativeIds).expand({ batch, -1, -1 });
    return [denoise = m_networks->denoiser(torch::cat({ negative, context })),
               scale = run.guidance](const torch::Tensor& latents, const torch::Tensor& timestep) {
        const auto halves = denoise(torch::cat({ latents, latents }), timestep).chunk(2);
        return classifierFreeGuidance(halves[0], halves[1], scale);
    };
}

torch::Tensor LatentDiffusionPipeline::decode(const torch::Tensor& latents) const
{
    return m_networks->decode(latents);
}

torch::Tensor LatentDiffusionPipeline::sketch(const SamplerStep& step) const
{
    const torch::NoGradGuard noGradients;
    auto estimate = estimatedOriginal(step, m_schedule, m_scheduler);
    const int64_t larger = std::max(estimate.size(2), estimate.size(3));
    if (larger > kSketchCells) {
        const int64_t height = std::max<int64_t>(1, estimate.size(2) * kSketchCells / larger);
        const int64_t width = std::max<int64_t>(1, estimate.size(3) * kSketchCells / larger);
        estimate = torch::adaptive_avg_pool2d(estimate, { height, width });
    }
    return decode(estimate);
}

} // namespace detdiffusion
