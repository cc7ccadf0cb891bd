#pragma once

#include "core/diffusion/mapped_weights.h"
#include "core/domain/memory_needs.h"

#include <torch/types.h>

#include <filesystem>

namespace detdiffusion {

/// Counts the weights from the headers of their files, and the activations from the model's
/// configurations. Throws Error for a folder whose configurations are missing or damaged.
MemoryNeeds readMemoryNeeds(const std::filesystem::path& modelFolder, const MappedWeights& weights,
    torch::Device device, torch::ScalarType precision);

} // namespace detdiffusion
