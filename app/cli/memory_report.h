#pragma once

#include "app/cli/command_context.h"
#include "core/domain/memory_needs.h"

#include <vector>

namespace detdiffusion {

/// Says before anything is loaded how much memory the model and the most demanding of the batches
/// will need, and how much is free. Throws Error when that is too little.
void reportMemory(const CommandContext& context, const MemoryNeeds& needs,
    const std::vector<PaintingSize>& batches);

} // namespace detdiffusion
