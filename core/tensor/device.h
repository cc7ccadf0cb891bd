#pragma once

#include <torch/types.h>

#include <string>

namespace detdiffusion {

/// "cpu", "cuda" or "auto" (CUDA when there is a device). Throws Error when CUDA is asked for and
/// absent.
torch::Device deviceFromString(const std::string& name);

/// "fp32", "bf16" or "fp16". Throws Error for anything else.
torch::ScalarType precisionFromString(const std::string& name);

/// Sets LibTorch's compute threads; 0 = one per hardware core (its own default is a single one).
/// Call once in main, before any tensor work.
void setComputeThreads(int count);

} // namespace detdiffusion
