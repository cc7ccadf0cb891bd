#pragma once

#include "core/models/clip_text_model.h"
#include "core/models/layout_reader.h"
#include "core/models/perception_head.h"
#include "core/models/unet_2d_condition.h"
#include "core/training/parallel_optimizer.h"
#include "core/weights/safetensors.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace detdiffusion {

// How the names of trained parameters begin.
inline constexpr const char* kUNet = "unet.";
inline constexpr const char* kTextEncoder = "text_encoder.";
inline constexpr const char* kPerceptionHead = "perception_head.";
inline constexpr const char* kLayoutReader = "layout_reader.";
inline constexpr const char* kLora = "lora.";

/// The networks that a diffusion run trains. The autoencoder is frozen and not among them.
struct DiffusionNetworks {
    nn::UNet2DConditionModel unet { nullptr };
    nn::ClipTextModel textEncoder { nullptr };
    nn::PerceptionHead perceptionHead { nullptr };
    nn::LayoutReader layoutReader { nullptr }; ///< of the text stage only; not saved

    void to(torch::Device device);
    int64_t parameterCount() const;
};

/// Their configurations, which are enough to make them.
struct DiffusionConfigs {
    nn::UNet2DConditionConfig unet;
    nn::ClipTextConfig textEncoder;
    nn::PerceptionHeadConfig perceptionHead;
    std::optional<nn::LayoutReaderConfig> layoutReader;
};

/// Networks with the initial weights of a training from scratch: residual branches of the U-Net and
/// its output start at zero (Dhariwal & Nichol 2021). Draws from LibTorch's global generator.
DiffusionNetworks makeNetworks(const DiffusionConfigs& configs);

/// Copies the averaged weights of what a run trains into `networks`, which have its adapters.
void loadAverages(DiffusionNetworks& networks, const ParallelOptimizer& optimizer);

} // namespace detdiffusion
