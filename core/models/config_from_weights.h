#pragma once

#include "core/models/autoencoder_kl_config.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/safetensors.h"

namespace detdiffusion::nn {

// A single-file Stable Diffusion checkpoint holds no configuration. Widths, depths and block types
// follow from the tensors (diffusers' names); the rest is Stable Diffusion's: 8 heads in 1.x, heads
// of width 64 in 2.x, 32 norm groups, quick_gelu in 1.x and gelu in 2.x. All throw Error naming a
// tensor that is missing or has no usable shape.

UNet2DConditionConfig unetConfigFrom(const TensorMap& unet);
AutoencoderKLConfig autoencoderConfigFrom(const TensorMap& autoencoder);
/// `isOpenClip`: the text encoder of Stable Diffusion 2.
ClipTextConfig textConfigFrom(const TensorMap& textEncoder, bool isOpenClip);

} // namespace detdiffusion::nn
