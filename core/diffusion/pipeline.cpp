#include "core/diffusion/pipeline.h"

#include "core/diffusion/guidance.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

/// The first sketch learns its colours from at most this many latent cells per side.
constexpr int64_t kSketchCells = 16;

torch::Tensor shrunk(const torch::Tensor& latents)
{
    const int64_t larger = std::max(latents.size(2), latents.size(3));
    if (larger <= kSketchCells)
        return latents;
    const int64_t height = std::max<int64_t>(1, latents.size(2) * kSketchCells / larger);
    const int64_t width = std::max<int64_t>(1, latents.size(3) * kSketchCells / larger);
    return torch::adaptive_avg_pool2d(latents, { height, width });
}

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

void LatentDiffusionPipeline::learnColours(
    const torch::Tensor& latents, const torch::Tensor& pictures) const
{
    m_colours.fit(latents, pictures);
}

torch::Tensor LatentDiffusionPipeline::sketch(const SamplerStep& step) const
{
    const torch::NoGradGuard noGradients;
    const auto estimate = estimatedOriginal(step, m_schedule, m_scheduler);
    if (!m_colours.isFitted()) {
        const auto part = shrunk(estimate);
        m_colours.fit(part, m_networks->decode(part));
    }
    return m_colours.paint(estimate);
}

} // namespace detdiffusion
