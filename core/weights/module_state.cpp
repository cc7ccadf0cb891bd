#include "core/weights/module_state.h"

#include <torch/torch.h>

namespace detdiffusion {

TensorMap moduleState(const torch::nn::Module& module)
{
    TensorMap state;
    for (const auto& item : module.named_parameters())
        state.emplace(item.key(), item.value().detach());
    for (const auto& item : module.named_buffers())
        state.emplace(item.key(), item.value().detach());
    return state;
}

void loadModuleState(
    torch::nn::Module& module, WeightSource& source, const std::vector<std::string>& ignorable)
{
    const torch::NoGradGuard noGrad;
    auto state = moduleState(module);
    std::map<std::string, at::IntArrayRef> shapes;
    for (const auto& [name, value] : state)
        shapes.emplace(name, value.sizes());
    source.require(shapes, ignorable);
    for (auto& [name, value] : state)
        value.copy_(source.take(name, value.sizes()));
}

void loadModuleState(torch::nn::Module& module, const TensorMap& tensors, const std::string& source,
    const std::vector<std::string>& ignorable)
{
    WeightSource weights(tensors, source);
    loadModuleState(module, weights, ignorable);
}

TensorMap moduleStateAs(const torch::nn::Module& module, torch::ScalarType dtype)
{
    auto state = moduleState(module);
    for (auto& [name, value] : state)
        if (value.is_floating_point())
            value = value.to(dtype);
    return state;
}

} // namespace detdiffusion
