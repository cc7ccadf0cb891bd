#pragma once

#include "core/domain/lora_choice.h"

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// Copies the model folder `from` to `to` with the LoRAs added to its U-Net and text encoder, in
/// their order. Weights keep their precision; a training state is left behind. `to` appears
/// complete or not at all. Throws Error naming the file: `from` is no model folder, a LoRA does not
/// fit it (see LoraAdapter), a merged weight is too large for the stored precision, or `to` exists
/// and isn't empty.
void mergeLoras(const std::filesystem::path& from, const std::filesystem::path& to,
    const std::vector<LoraChoice>& loras);

} // namespace detdiffusion
