#pragma once

#include "core/weights/safetensors.h"

#include <filesystem>
#include <functional>

namespace detdiffusion {

// What the commands that make one model folder of another have in common. Throws Error.

/// The state of a training run, which belongs to the weights beside it: never copied.
inline constexpr const char* kTrainingState = "training_state.safetensors";

/// Throws Error when the folder holds no model_index.json.
void requireModelFolder(const std::filesystem::path& folder);

/// Changes the tensors of one weights file.
using WeightsChange = std::function<TensorMap(TensorMap)>;

/// Copies config.json and the weights in use (one file, or shards and their index) of a part, each
/// file through `change` if there is one. Variants and pickle files are left behind.
void copyPart(const std::filesystem::path& from, const std::filesystem::path& to,
    const WeightsChange& change = {});

} // namespace detdiffusion
