#pragma once

#include "core/domain/json_file.h"
#include "core/weights/safetensors.h"

#include <filesystem>

namespace detdiffusion {

// Reads and checks the parts of a diffusers folder; knows paths and JSON, no network.
// Parts: "unet", "vae", "text_encoder", "perception_head". All throw Error naming the file.

/// `<part>/config.json` (or the part's own folder given directly).
nlohmann::json partConfig(const std::filesystem::path& partFolder);
/// The part's weights file (`diffusion_pytorch_model.safetensors` or `model.safetensors`).
/// A folder that only holds pickle files (.bin, .ckpt) is refused with the reason and the remedy.
std::filesystem::path partWeights(const std::filesystem::path& partFolder);
/// First 10 hex digits of SHA-256 over the part weight files' bytes, in the order unet,
/// text_encoder, vae.
std::string modelHash(const std::filesystem::path& modelFolder);

} // namespace detdiffusion
