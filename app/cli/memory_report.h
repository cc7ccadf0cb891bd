#pragma once

#include "app/cli/command_context.h"
#include "core/engine/generator.h"
#include "core/engine/memory_estimate.h"

#include <filesystem>
#include <vector>

namespace detdiffusion {

/// Says before anything is loaded how much memory the model and the most demanding of the batches
/// will need, and how much is free. Throws Error when that is too little.
void reportMemory(const CommandContext& context, const std::filesystem::path& model,
    const EngineOptions& options, const std::vector<PaintingSize>& batches);

} // namespace detdiffusion
