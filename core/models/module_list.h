#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include <vector>

namespace detdiffusion::nn {

/// A ModuleList of `modules`, so that children get diffusers' names `list.0`, `list.1`, ... while
/// the owner keeps its typed vector.
template <typename Holder> torch::nn::ModuleList moduleList(const std::vector<Holder>& modules)
{
    torch::nn::ModuleList list;
    for (const Holder& module : modules)
        list->push_back(module.ptr());
    return list;
}

} // namespace detdiffusion::nn
