#include "core/models/recomputed_layer.h"

#include "core/tensor/autocast.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr const char* kRecipe = "recipe";

/// How the forward pass computed the layer.
struct Recipe : torch::CustomClassHolder {
    Recipe(LayerFunction function, torch::Device itsDevice)
        : layer(std::move(function))
        , device(itsDevice)
        , precision(autocastPrecision(itsDevice))
    {
    }

    LayerFunction layer;
    torch::Device device;
    torch::ScalarType precision;
};

struct RecomputedLayer : torch::autograd::Function<RecomputedLayer> {
    static torch::Tensor forward(
        AutogradContext* context, const c10::intrusive_ptr<Recipe>& recipe, at::TensorList inputs)
    {
        context->save_for_backward(inputs.vec());
        context->saved_data[kRecipe] = torch::IValue::make_capsule(recipe);
        // Weights that are cast here have no history; the second pass must not find them.
        const UncachedCasts uncached;
        return recipe->layer(inputs.vec());
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const auto capsule = context->saved_data[kRecipe].toCapsule();
        variable_list inputs;
        for (const auto& saved : context->get_saved_variables())
            inputs.push_back(saved.detach().requires_grad_(saved.requires_grad()));
        const auto output = computeAgain(static_cast<const Recipe&>(*capsule), inputs);
        if (output.requires_grad())
            output.backward(gradients[0]);
        variable_list result { torch::Tensor() }; // the recipe has no gradient
        for (const auto& input : inputs)
            result.push_back(input.grad());
        return result;
    }

    static torch::Tensor computeAgain(const Recipe& recipe, const variable_list& inputs)
    {
        const torch::AutoGradMode withHistory(true);
        const AutocastScope autocast(recipe.device, recipe.precision);
        return recipe.layer(inputs);
    }
};

} // namespace

torch::Tensor recomputedLayer(LayerFunction layer, const std::vector<torch::Tensor>& inputs)
{
    const bool needsGradients = torch::GradMode::is_enabled()
        && std::any_of(inputs.begin(), inputs.end(),
            [](const torch::Tensor& input) { return input.requires_grad(); });
    if (!needsGradients)
        return layer(inputs);
    return RecomputedLayer::apply(
        c10::make_intrusive<Recipe>(std::move(layer), inputs.front().device()),
        at::TensorList(inputs));
}

} // namespace detdiffusion::nn
