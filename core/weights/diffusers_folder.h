#pragma once

#include "core/domain/json_file.h"
#include "core/weights/part_weights.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace detdiffusion {

// Reads and checks the parts of a diffusers folder; knows paths and JSON, no network.
// Parts: "unet", "vae", "text_encoder", "perception_head". All throw Error naming the file.

/// `<part>/config.json` (or the part's own folder given directly).
nlohmann::json partConfig(const std::filesystem::path& partFolder);
/// Writes model_index.json, which names the classes of the parts (diffusers 0.21.4); the
/// scheduler's is read from its configuration. Throws Error.
void writeModelIndex(const std::filesystem::path& modelFolder);
/// Which variant of a part serves a variant that is wanted for the model: the same one, or "" (the
/// best) for a part that lacks it, because a variant may exist for one network only (`non_ema`).
/// Throws Error naming the variants that there are when no network has it.
std::string variantOfPart(
    const std::filesystem::path& modelFolder, const std::string& part, const std::string& variant);
/// SHA-256 over the bytes of the part's weight files.
std::string partHash(const std::filesystem::path& partFolder);
/// First 10 hex digits of SHA-256 over the parts' weight files, in the order unet, text_encoder,
/// vae. Reads all of them; throws Cancelled soon after a stop is requested.
std::string modelHash(const std::filesystem::path& modelFolder, const std::string& variant = {},
    const std::stop_token& stop = {});

} // namespace detdiffusion
