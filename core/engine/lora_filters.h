#pragma once

#include "core/domain/lora_choice.h"
#include "core/weights/weight_source.h"

#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// The parts of a model folder that LoRAs change.
inline constexpr const char* kLoraParts[] { "unet", "text_encoder" };

/// By part of kLoraParts: what the LoRAs do to its tensors, in their order. Reads the LoRA files,
/// but of the model's tensors, by part, only names and shapes. Throws Error when a LoRA does not
/// fit the model, see LoraAdapter.
std::map<std::string, std::vector<WeightSource::Filter>> loraFilters(
    const std::map<std::string, TensorMap>& model, const std::vector<LoraChoice>& loras);

} // namespace detdiffusion
