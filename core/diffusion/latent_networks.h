#pragma once

#include "core/diffusion/sampler.h"

#include <torch/types.h>

namespace detdiffusion {

/// The three networks of a latent diffusion model as the pipeline needs them, whatever computes
/// them: LibTorch's modules (ModuleNetworks) or the packed CPU engine (PackedNetworks). Gradients
/// are off. Not thread-safe.
class LatentNetworks {
public:
    virtual ~LatentNetworks() = default;

    /// ids int64 [B, L] -> [B, L, D]. Throws Error for more or other ids than the encoder knows.
    virtual torch::Tensor encodeText(const torch::Tensor& ids) = 0;
    /// The U-Net with the text of each sample, context [B, L, D]: float latents [B, C, h, w] and a
    /// timestep [1] -> float prediction of that shape. The result must not outlive this object.
    virtual Denoiser denoiser(const torch::Tensor& context) = 0;
    /// Latents [B, C, h, w], as the sampler leaves them -> float pictures [B, 3, H, W] in about
    /// [-1, 1].
    virtual torch::Tensor decode(const torch::Tensor& latents) = 0;

    /// Where latents live.
    virtual torch::Device device() const = 0;
    virtual int64_t latentChannels() const = 0;
    /// Pixels per latent cell and side.
    virtual int64_t downFactor() const = 0;
};

} // namespace detdiffusion
