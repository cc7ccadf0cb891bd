#pragma once

#include "core/domain/json_file.h"
#include "core/weights/part_weights.h"

#include <filesystem>

namespace detdiffusion {

// Reads and checks the parts of a diffusers folder; knows paths and JSON, no network.
// Parts: "unet", "vae", "text_encoder", "perception_head". All throw Error naming the file.

/// `<part>/config.json` (or the part's own folder given directly).
nlohmann::json partConfig(const std::filesystem::path& partFolder);
/// Writes model_index.json, which names the classes of the parts (diffusers 0.21.4); the
/// scheduler's is read from its configuration. Throws Error.
void writeModelIndex(const std::filesystem::path& modelFolder);
/// SHA-256 over the bytes of the part's weight files.
std::string partHash(const std::filesystem::path& partFolder);
/// First 10 hex digits of SHA-256 over the parts' weight files, in the order unet, text_encoder,
/// vae.
std::string modelHash(const std::filesystem::path& modelFolder);

} // namespace detdiffusion
