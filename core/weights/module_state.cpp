#include "core/weights/module_state.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <sstream>

namespace detdiffusion {

namespace {

constexpr size_t kNamesInMessage = 3;

/// "; <what>: a, b, c and 4 more", or nothing for an empty list.
std::string listed(const std::string& what, const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    std::string text = "; " + what + ": ";
    const size_t shown = std::min(names.size(), kNamesInMessage);
    for (size_t i = 0; i < shown; ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > shown)
        text += " and " + std::to_string(names.size() - shown) + " more";
    return text;
}

std::string shapeText(const torch::Tensor& tensor)
{
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

bool isIgnorable(const std::string& name, const std::vector<std::string>& ignorable)
{
    return std::any_of(ignorable.begin(), ignorable.end(),
        [&name](const std::string& part) { return name == part || name.ends_with("." + part); });
}

std::string disagreements(
    const TensorMap& wanted, const TensorMap& given, const std::vector<std::string>& ignorable)
{
    std::vector<std::string> missing;
    std::vector<std::string> misshaped;
    std::vector<std::string> leftOver;
    for (const auto& [name, value] : wanted) {
        const auto found = given.find(name);
        if (found == given.end())
            missing.push_back(name);
        else if (found->second.sizes() != value.sizes())
            misshaped.push_back(name + " is " + shapeText(found->second)
                + ", the configuration asks for " + shapeText(value));
    }
    for (const auto& [name, value] : given)
        if (!wanted.contains(name) && !isIgnorable(name, ignorable))
            leftOver.push_back(name);
    return listed("missing", missing) + listed("wrong shape", misshaped)
        + listed("left over", leftOver);
}

} // namespace

TensorMap moduleState(const torch::nn::Module& module)
{
    TensorMap state;
    for (const auto& item : module.named_parameters())
        state.emplace(item.key(), item.value().detach());
    for (const auto& item : module.named_buffers())
        state.emplace(item.key(), item.value().detach());
    return state;
}

void loadModuleState(torch::nn::Module& module, const TensorMap& tensors, const std::string& source,
    const std::vector<std::string>& ignorable)
{
    const torch::NoGradGuard noGrad;
    auto state = moduleState(module);
    const auto problems = disagreements(state, tensors, ignorable);
    if (!problems.empty())
        throw Error(source + " does not fit its config.json" + problems);
    for (auto& [name, value] : state)
        value.copy_(tensors.at(name));
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
