#pragma once

#include "core/weights/safetensors.h"

#include <string>

namespace detdiffusion {

/// The tensors with every floating one converted to "fp32", "bf16" or "fp16"; "keep" changes
/// nothing. Throws Error for another precision.
TensorMap storedAs(TensorMap tensors, const std::string& precision);

} // namespace detdiffusion
