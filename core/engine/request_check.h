#pragma once

#include "core/domain/generation.h"
#include "core/engine/model_info.h"

#include <vector>

namespace detdiffusion {

/// Size, sampler, steps and guidance of one request against what the model can do; throws Error
/// naming the value and the nearest legal one. The layout's own rules are checked too.
void checkRequest(const GenerationRequest& request, const ModelInfo& model);

/// Requests painted as one batch agree in size, sampler, steps and guidance; throws Error
/// otherwise.
void checkBatch(const std::vector<GenerationRequest>& requests);

/// The legal side nearest to `side`.
int nearestLegalSide(int side, int step);

} // namespace detdiffusion
