#pragma once

#include "core/training/diffusion_options.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// Numbers of a group of parameters, and how many of them a run trains.
struct ParameterCount {
    int64_t total = 0;
    int64_t trained = 0;
};

/// By group: `unet`, `text_encoder` (without its embeddings), `embeddings`, `perception_head`, and
/// `lora` where adapters are trained.
using ParameterCounts = std::map<std::string, ParameterCount>;

/// Counts without loading: from the headers of the model's files, or, for a training from scratch,
/// from networks that are made. `classes` are those of the data. Throws Error naming the file.
ParameterCounts countParameters(
    const DiffusionTrainingOptions& options, const std::vector<std::string>& classes);

/// Numbers of the weights of a part of a model folder, from the headers of its files. Throws Error.
int64_t countNumbers(const std::filesystem::path& part);

/// Of all groups together.
ParameterCount sumOf(const ParameterCounts& counts);

} // namespace detdiffusion
