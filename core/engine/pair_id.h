#pragma once

#include "core/domain/generation.h"

#include <string>

namespace detdiffusion {

/// 16 hex digits that are equal for equal layouts, settings (strategy aside) and models, so that
/// the same pair painted again gives the same files.
std::string pairId(const GenerationRequest& request, const std::string& modelHash);

} // namespace detdiffusion
