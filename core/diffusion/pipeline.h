#pragma once

#include "core/diffusion/sampler.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

#include <torch/types.h>

#include <filesystem>
#include <string>

namespace detdiffusion {

/// The networks of a latent diffusion model and the noise schedule they were trained with.
struct PipelineParts {
    nn::ClipTextModel textEncoder { nullptr };
    nn::UNet2DConditionModel unet { nullptr };
    nn::AutoencoderKL autoencoder { nullptr };
    SchedulerConfig scheduler;
};

/// One batch of pictures to sample, all with the same conventions.
struct PipelineRun {
    torch::Tensor noise; ///< [B, C, h, w] standard normal, on any device
    torch::Tensor promptIds; ///< int64 [B, L]
    torch::Tensor negativeIds; ///< int64 [B, L] or [1, L]; used when guidance > 1
    std::string sampler = "dpm++2m";
    int64_t steps = 25;
    double guidance = 1.0; ///< <= 1: one U-Net call on the prompt alone
};

/// Text ids to latents to pictures (Rombach et al. 2022) with classifier-free guidance. Shares the
/// networks it is given, runs on their device and in the U-Net's precision; latents stay float.
/// Not thread-safe. Gradients are off inside.
class LatentDiffusionPipeline {
public:
    explicit LatentDiffusionPipeline(PipelineParts parts);

    /// Final latents [B, C, h, w]. Throws Cancelled between steps.
    torch::Tensor sample(
        const PipelineRun& run, const Control& control, const StepObserver& observer = {}) const;
    /// Latents as sampled (scaled) -> float pictures [B, 3, H, W] in about [-1, 1].
    torch::Tensor decode(const torch::Tensor& latents) const;
    /// The pictures that one step expects as a cheap low-resolution sketch [B, 3, h', w'].
    torch::Tensor sketch(const SamplerStep& step) const;

    const PipelineParts& parts() const { return m_parts; }
    int64_t latentChannels() const;
    /// Pixels per latent cell and side.
    int64_t downFactor() const;

private:
    Denoiser makeDenoiser(const PipelineRun& run) const;
    torch::Tensor encodePrompt(const torch::Tensor& ids) const;
    torch::Device device() const;

    PipelineParts m_parts;
    NoiseSchedule m_schedule;
};

/// Loads text_encoder/, unet/, vae/ and scheduler/ of a diffusers folder in evaluation mode.
/// Throws Error naming the missing or damaged file.
PipelineParts loadPipelineParts(
    const std::filesystem::path& modelFolder, torch::Device device, torch::ScalarType precision);

} // namespace detdiffusion
