#pragma once

#include "core/models/clip_text_model.h"
#include "core/models/layout_reader.h"
#include "core/models/perception_head.h"
#include "core/models/unet_2d_condition.h"

#include <cstdint>

namespace detdiffusion {

/// What decides how much of a network's forward pass is kept for its backward pass.
struct ActivationRules {
    bool inHalf = false; ///< products run in 16 bits; norms and the text's residuals stay in float
    bool fusesAttention = true; ///< as on the CPU: attention keeps no matrix of probabilities
    /// Weights learn whose gradients need the inputs of linear layers: all of them, or those of
    /// attention (LoRA). Convolutions keep their inputs anyway.
    bool trainsLinear = true;
    bool trainsAttention = true;
    bool recomputes = false; ///< gradient checkpointing: layers keep their inputs only
};

/// Shape of one sample.
struct SampleSize {
    double cells = 0; ///< of the latents
    double tokens = 0; ///< of the prompt
};

/// Bytes of one sample.
struct KeptBytes {
    double all = 0; ///< what the forward pass keeps
    /// What the U-Net's largest layer keeps, a resnet and the attention after it: while a layer is
    /// computed, again or backward, it needs as much on top.
    double largestLayer = 0;
};

// Counted operation by operation, from the modules of core/models: a norm keeps its input in float;
// convolutions, linear layers and activations keep their input in the precision they run in; a
// tensor that two of them keep counts once. Sums, copies and reshapes keep nothing. Biases,
// statistics of norms and the time embedding are left out. Compared with what the allocator had
// handed out at the peak of fine-tunes: within 8 % (docs/fine-tune.md).

KeptBytes keptBytes(
    const nn::UNet2DConditionConfig& unet, const SampleSize& size, const ActivationRules& rules);
double keptBytes(
    const nn::ClipTextConfig& text, const SampleSize& size, const ActivationRules& rules);
double keptBytes(
    const nn::PerceptionHeadConfig& head, const SampleSize& size, const ActivationRules& rules);
double keptBytes(
    const nn::LayoutReaderConfig& reader, const SampleSize& size, const ActivationRules& rules);

} // namespace detdiffusion
