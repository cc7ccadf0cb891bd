#pragma once

#include "core/diffusion/latent_colours.h"
#include "core/diffusion/load_options.h"
#include "core/diffusion/mapped_weights.h"
#include "core/diffusion/module_networks.h"

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>

namespace detdiffusion {

/// One batch of pictures to sample, all with the same conventions.
struct PipelineRun {
    torch::Tensor noise; ///< [B, C, h, w] standard normal, on any device
    torch::Tensor promptIds; ///< int64 [B, L]
    torch::Tensor negativeIds; ///< int64 [B, L] or [1, L]; used when guidance > 1
    std::string sampler = "dpm++2m";
    int64_t steps = 25;
    double guidance = 1.0; ///< <= 1: one U-Net call on the prompt alone
};

/// Text ids to latents to pictures (Rombach et al. 2022) with classifier-free guidance. Latents
/// stay float whatever the networks compute in. Not thread-safe. Gradients are off inside.
class LatentDiffusionPipeline {
public:
    LatentDiffusionPipeline(
        std::shared_ptr<LatentNetworks> networks, const SchedulerConfig& scheduler);
    /// With ModuleNetworks over the parts.
    explicit LatentDiffusionPipeline(const PipelineParts& parts);

    /// Final latents [B, C, h, w]. Throws Cancelled between steps.
    torch::Tensor sample(
        const PipelineRun& run, const Control& control, const StepObserver& observer = {}) const;
    /// Latents as sampled (scaled) -> float pictures [B, 3, H, W] in about [-1, 1].
    torch::Tensor decode(const torch::Tensor& latents) const;
    /// What decode() made of latents teaches sketch() the model's colours.
    void learnColours(const torch::Tensor& latents, const torch::Tensor& pictures) const;
    /// The pictures that one step expects, as a cheap sketch: one pixel per latent cell, [B, 3, h,
    /// w]. Before its colours were learnt it learns them from a small part of the step itself,
    /// which costs a small decoding once.
    torch::Tensor sketch(const SamplerStep& step) const;

    int64_t latentChannels() const { return m_networks->latentChannels(); }
    /// Pixels per latent cell and side.
    int64_t downFactor() const { return m_networks->downFactor(); }

private:
    Denoiser makeDenoiser(const PipelineRun& run) const;

    std::shared_ptr<LatentNetworks> m_networks;
    SchedulerConfig m_scheduler;
    NoiseSchedule m_schedule;
    mutable LatentColours m_colours;
};

/// Loads text_encoder/, unet/, vae/ and scheduler/ of a diffusers folder in evaluation mode.
/// Throws Error naming the missing or damaged file, and Cancelled when the options' control asks
/// to stop. Needs little more memory than the loaded networks.
PipelineParts loadPipelineParts(
    const std::filesystem::path& modelFolder, const LoadOptions& options = {});

/// The pipeline that paints fastest on the options' device: the packed engine on the CPU (float32
/// or bfloat16), LibTorch's modules elsewhere. Takes weights that were mapped before. Errors as
/// above.
LatentDiffusionPipeline loadPipeline(
    const std::filesystem::path& modelFolder, const LoadOptions& options, MappedWeights weights);
/// Maps the weights of the options' variant first.
LatentDiffusionPipeline loadPipeline(
    const std::filesystem::path& modelFolder, const LoadOptions& options = {});

} // namespace detdiffusion
