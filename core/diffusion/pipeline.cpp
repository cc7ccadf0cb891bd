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

torch::TensorOptions optionsOf(const torch::nn::Module& module)
{
    return module.parameters().front().options().requires_grad(false);
}

} // namespace

LatentDiffusionPipeline::LatentDiffusionPipeline(PipelineParts parts)
    : m_parts(std::move(parts))
    , m_schedule(m_parts.scheduler)
{
}

torch::Tensor LatentDiffusionPipeline::sample(
    const PipelineRun& run, const Control& control, const StepObserver& observer) const
{
    const torch::NoGradGuard noGradients;
    const auto scheduler = makeScheduler(run.sampler, m_parts.scheduler, run.steps);
    const auto start = run.noise.to(device(), torch::kFloat32) * scheduler->initNoiseSigma();
    return sampleLatents(*scheduler, start, makeDenoiser(run), control, observer);
}

Denoiser LatentDiffusionPipeline::makeDenoiser(const PipelineRun& run) const
{
    const int64_t batch = run.noise.size(0);
    const auto options = optionsOf(*m_parts.unet);
    const bool guided = run.guidance > 1.0;
    auto context = encodePrompt(run.promptIds);
    if (guided) {
        const auto negative = encodePrompt(run.negativeIds);
        context = torch::cat({ negative.expand({ batch, -1, -1 }), context });
    }
    return [this, guided, options, context = context.to(options), scale = run.guidance](
               const torch::Tensor& latents, const torch::Tensor& timestep) {
        auto unet = m_parts.unet;
        const auto input = (guided ? torch::cat({ latents, latents }) : latents).to(options);
        const auto output =
            unet->forward(input, timestep.to(options.device()), context).to(torch::kFloat32);
        if (!guided)
            return output;
        const auto halves = output.chunk(2);
        return classifierFreeGuidance(halves[0], halves[1], scale);
    };
}

torch::Tensor LatentDiffusionPipeline::encodePrompt(const torch::Tensor& ids) const
{
    auto encoder = m_parts.textEncoder;
    return encoder->forward(ids.to(optionsOf(*encoder).device()));
}

torch::Tensor LatentDiffusionPipeline::decode(const torch::Tensor& latents) const
{
    const torch::NoGradGuard noGradients;
    auto autoencoder = m_parts.autoencoder;
    const auto unscaled = latents / autoencoder->config().scalingFactor;
    return autoencoder->decode(unscaled.to(optionsOf(*autoencoder))).to(torch::kFloat32);
}

torch::Tensor LatentDiffusionPipeline::sketch(const SamplerStep& step) const
{
    const torch::NoGradGuard noGradients;
    auto estimate = estimatedOriginal(step, m_schedule, m_parts.scheduler);
    const int64_t larger = std::max(estimate.size(2), estimate.size(3));
    if (larger > kSketchCells) {
        const int64_t height = std::max<int64_t>(1, estimate.size(2) * kSketchCells / larger);
        const int64_t width = std::max<int64_t>(1, estimate.size(3) * kSketchCells / larger);
        estimate = torch::adaptive_avg_pool2d(estimate, { height, width });
    }
    return decode(estimate);
}

int64_t LatentDiffusionPipeline::latentChannels() const
{
    return m_parts.unet->config().inChannels;
}

int64_t LatentDiffusionPipeline::downFactor() const
{
    return m_parts.autoencoder->config().downFactor();
}

torch::Device LatentDiffusionPipeline::device() const
{
    return optionsOf(*m_parts.unet).device();
}

} // namespace detdiffusion
