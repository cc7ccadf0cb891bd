#pragma once

#include "core/weights/weight_source.h"

#include <torch/nn/module.h>

namespace detdiffusion {

/// Parameters and buffers by dotted name, detached: they share memory with the module.
TensorMap moduleState(const torch::nn::Module& module);

/// Takes the module's parameters and buffers from `source`, one after the other, and converts each
/// to the module's dtype and device: at no time is more than one tensor there twice.
/// Throws Error listing the first missing, mis-shaped and left-over names, before anything is
/// changed; see WeightSource::require for `ignorable`. What the source's filters throw leaves the
/// module half filled.
void loadModuleState(torch::nn::Module& module, WeightSource& source,
    const std::vector<std::string>& ignorable = {});

/// The same with `tensors`, which stay as they are; `source` names the file in messages.
void loadModuleState(torch::nn::Module& module, const TensorMap& tensors, const std::string& source,
    const std::vector<std::string>& ignorable = {});

/// moduleState converted to `dtype` (floating tensors only), ready for saveSafetensors.
TensorMap moduleStateAs(const torch::nn::Module& module, torch::ScalarType dtype);

} // namespace detdiffusion
