#include "core/tensor/random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/torch.h>

#include <mutex>

namespace detdiffusion {

at::Generator makeGenerator(uint64_t seed)
{
    return at::make_generator<at::CPUGeneratorImpl>(seed);
}

torch::Tensor randomNormal(at::IntArrayRef shape, at::Generator& generator)
{
    return torch::randn(shape, generator, torch::TensorOptions().dtype(torch::kFloat32));
}

torch::Tensor generatorState(const at::Generator& generator)
{
    auto copy = generator;
    const std::lock_guard lock(copy.mutex());
    return copy.get_state();
}

void restoreGeneratorState(at::Generator& generator, const torch::Tensor& state)
{
    const std::lock_guard lock(generator.mutex());
    generator.set_state(state);
}

} // namespace detdiffusion
