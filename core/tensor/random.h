#pragma once

#include <torch/types.h>

#include <cstdint>

namespace detdiffusion {

/// A CPU generator: noise is drawn on the CPU, so that a seed gives the same noise on every device.
at::Generator makeGenerator(uint64_t seed);

/// Standard normal float noise on the CPU.
torch::Tensor randomNormal(at::IntArrayRef shape, at::Generator& generator);

/// The generator's state as a byte tensor, and back: for exact resume.
torch::Tensor generatorState(const at::Generator& generator);
void restoreGeneratorState(at::Generator& generator, const torch::Tensor& state);

} // namespace detdiffusion
