#pragma once

#include "core/weights/safetensors.h"

#include <torch/nn/module.h>

namespace detdiffusion {

/// Parameters and buffers by dotted name, detached: they share memory with the module.
TensorMap moduleState(const torch::nn::Module& module);

/// Copies `tensors` into the module's parameters and buffers (converting the dtype).
/// Throws Error listing the first missing, mis-shaped and left-over names; `source` names the file.
/// Names that equal or end in `.x` for an x of `ignorable` may be left over (`position_ids`).
/// Nothing is changed when it throws.
void loadModuleState(torch::nn::Module& module, const TensorMap& tensors, const std::string& source,
    const std::vector<std::string>& ignorable = {});

/// moduleState converted to `dtype` (floating tensors only), ready for saveSafetensors.
TensorMap moduleStateAs(const torch::nn::Module& module, torch::ScalarType dtype);

} // namespace detdiffusion
