#pragma once

#include <torch/types.h>

#include <string>

namespace detdiffusion {

/// "cpu", "cuda" or "auto" (CUDA when there is a device). Throws Error when CUDA is asked for and
/// absent.
torch::Device deviceFromString(const std::string& name);

/// "fp32", "bf16" or "fp16". Throws Error for anything else.
torch::ScalarType precisionFromString(const std::string& name);

/// The precision of mixed-precision training on `device`: "auto" is bf16 where it is fast (CUDA;
/// CPUs with AVX512-BF16) and float elsewhere, anything else as precisionFromString.
torch::ScalarType trainingPrecision(const std::string& name, torch::Device device);

/// The precision of painting on `device`: as trainingPrecision, but the CPU has no fp16. Throws
/// Error for anything else.
torch::ScalarType paintingPrecision(const std::string& name, torch::Device device);

/// Sets LibTorch's compute threads; 0 = one per hardware core (its own default is a single one).
/// Call once in main, before any tensor work.
void setComputeThreads(int count);

} // namespace detdiffusion
