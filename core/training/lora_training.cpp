#include "core/training/lora_training.h"

#include "core/weights/module_state.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

/// lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q
std::string kohyaName(std::string path)
{
    std::replace(path.begin(), path.end(), '.', '_');
    return "lora_unet_" + path;
}

} // namespace

std::map<std::string, nn::AdaptedLinearImpl*> attentionLayers(nn::UNet2DConditionModel& unet)
{
    std::map<std::string, nn::AdaptedLinearImpl*> layers;
    for (const auto& item : unet->named_modules("", /*include_self=*/false))
        if (auto* layer = item.value()->as<nn::AdaptedLinearImpl>())
            layers[item.key()] = layer;
    return layers;
}

void addAdapters(nn::UNet2DConditionModel& unet, int64_t rank)
{
    for (const auto& [path, layer] : attentionLayers(unet))
        layer->addAdapter(rank);
}

TensorMap mergedState(nn::UNet2DConditionModel& unet)
{
    auto state = moduleStateAs(*unet, torch::kFloat32);
    for (const auto& [path, layer] : attentionLayers(unet))
        if (layer->hasAdapter())
            state[path + ".weight"] = layer->mergedWeight().to(torch::kFloat32);
    return state;
}

TensorMap loraTensors(nn::UNet2DConditionModel& unet)
{
    TensorMap tensors;
    for (const auto& [path, layer] : attentionLayers(unet)) {
        if (!layer->hasAdapter())
            continue;
        const auto name = kohyaName(path);
        tensors[name + ".lora_down.weight"] = layer->down().detach();
        tensors[name + ".lora_up.weight"] = layer->up().detach();
        tensors[name + ".alpha"] = torch::tensor(static_cast<float>(layer->down().size(0)));
    }
    return tensors;
}

} // namespace detdiffusion
