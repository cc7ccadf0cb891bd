#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

namespace detdiffusion {

// Floating-point operations (a multiplication and an addition are two) of the layers' definitions,
// whatever an implementation saves. Normalisations and activations are not counted.

/// One evaluation for one picture of height x width latent cells and a text of `tokens`.
double unetOperations(
    const nn::UNet2DConditionConfig& config, int64_t height, int64_t width, int64_t tokens);
/// Decoding one picture of height x width latent cells.
double decoderOperations(const nn::AutoencoderKLConfig& config, int64_t height, int64_t width);
/// Encoding one prompt.
double textOperations(const nn::ClipTextConfig& config, int64_t tokens);

} // namespace detdiffusion
