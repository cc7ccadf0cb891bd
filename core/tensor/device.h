#pragma once

#include <torch/types.h>

#include <string>

namespace detdiffusion {

/// "cpu", "cuda" or "auto" (CUDA when there is a device). Of several processes on a machine each
/// gets the CUDA device of its LOCAL_RANK, see LaunchEnvironment. Throws Error when CUDA is asked
/// for and absent.
torch::Device deviceFromString(const std::string& name);

/// Which of `count` CUDA devices the process `localRank` of a machine takes: its own, or the only
/// one that its launcher lets it see. Throws Error when there are fewer devices than processes.
int cudaIndex(int localRank, int count);

/// "fp32", "bf16" or "fp16". Throws Error for anything else.
torch::ScalarType precisionFromString(const std::string& name);

/// What matrix products run in on `device`, for training and painting. "auto": on the CPU bf16
/// where it is fast (AVX512-BF16), else float; on CUDA bf16 where the device has it (compute
/// capability 8), else fp16. Anything else as precisionFromString, but the CPU has no fp16. Throws
/// Error.
torch::ScalarType computePrecision(const std::string& name, torch::Device device);

/// Sets LibTorch's compute threads; 0 = one per hardware core (its own default is a single one).
/// Call once in main, before any tensor work.
void setComputeThreads(int count);

} // namespace detdiffusion
