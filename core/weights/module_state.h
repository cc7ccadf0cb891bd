#pragma once

#include "core/weights/safetensors.h"

#include <torch/nn/module.h>

namespace detdiffusion {

/// Parameters and buffers by dotted name, as they are in memory.
TensorMap moduleState(const torch::nn::Module& module);

/// Copies `tensors` into the module's parameters and buffers (converting the dtype).
/// Throws Error listing the first missing, mis-shaped and left-over names; `source` names the file.
/// Names for which `ignorable` is given may be left over (for example `position_ids`).
void loadModuleState(torch::nn::Module& module, const TensorMap& tensors, const std::string& source,
    const std::vector<std::string>& ignorable = {});

/// moduleState converted to `dtype` (floating tensors only), ready for saveSafetensors.
TensorMap moduleStateAs(const torch::nn::Module& module, torch::ScalarType dtype);

} // namespace detdiffusion
