#pragma once

#include "core/domain/generation.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// 16 hex digits that are equal for equal layouts, settings (strategy aside), models and LoRAs, so
/// that the same pair painted again gives the same files.
std::string pairId(const GenerationRequest& request, const std::string& modelHash,
    const std::vector<std::string>& loras);

} // namespace detdiffusion
