#pragma once

#include <torch/types.h>

#include <functional>
#include <vector>

namespace detdiffusion::nn {

/// What a layer makes of its inputs: a function of nothing but them and its parameters, without
/// random numbers. Called again later, maybe on another thread, so it owns what it needs.
using LayerFunction = std::function<torch::Tensor(const std::vector<torch::Tensor>&)>;

/// layer(inputs) of which only the inputs are kept for the backward pass, which computes the layer
/// a second time (gradient checkpointing, Chen et al. 2016). Gradients are those of layer(inputs),
/// for inputs and parameters alike, under autocasting as well. Parameters get theirs through
/// backward() only, not through torch::autograd::grad(). Calls of different threads are
/// independent. Plain layer(inputs) where nothing needs gradients.
torch::Tensor recomputedLayer(LayerFunction layer, const std::vector<torch::Tensor>& inputs);

} // namespace detdiffusion::nn
