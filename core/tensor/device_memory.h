#pragma once

#include <torch/types.h>

#include <optional>

namespace detdiffusion {

/// MiB that this process holds on a CUDA device for tensors, those it keeps for later ones
/// included. Nothing for the CPU, and in a build without CUDA's headers.
std::optional<double> deviceMegabytes(torch::Device device);

} // namespace detdiffusion
