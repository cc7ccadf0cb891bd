#pragma once

#include "core/kernels/cpu_kernels.h"

#include <torch/types.h>

namespace detdiffusion::packed {

/// The kernels for one number type: float, or bfloat16 as its bits.
template <typename Value> const nn::InferenceKernels<Value>& inferenceKernels();
template <> inline const nn::InferenceKernels<float>& inferenceKernels<float>()
{
    return nn::cpuKernels().single;
}
template <> inline const nn::InferenceKernels<uint16_t>& inferenceKernels<uint16_t>()
{
    return nn::cpuKernels().half;
}

/// Calls work(Value {}) with the kernels' type of a float32 or bfloat16 tensor.
template <typename Work> auto withValueType(torch::ScalarType type, const Work& work)
{
    TORCH_CHECK(type == torch::kFloat32 || type == torch::kBFloat16, "fp32 or bf16 expected");
    return type == torch::kFloat32 ? work(float {}) : work(uint16_t {});
}

template <typename Value> Value* valuesOf(const torch::Tensor& tensor)
{
    return static_cast<Value*>(tensor.data_ptr());
}

/// A depth as panels store it: rounded up to the kernels' step.
template <typename Value> int64_t storedDepth(int64_t depth)
{
    const int64_t step = inferenceKernels<Value>().depthStep;
    return (depth + step - 1) / step * step;
}

} // namespace detdiffusion::packed
