#include "core/training/diffusion_networks.h"

#include "core/training/lora_training.h"

#include <torch/torch.h>

#include <array>

namespace detdiffusion {

namespace {

void zeroResidualBranches(nn::UNet2DConditionModel& unet)
{
    const torch::NoGradGuard noGrad;
    constexpr std::array kEndings { "conv2.weight", "conv2.bias", "proj_out.weight",
        "proj_out.bias", "conv_out.weight", "conv_out.bias" };
    for (auto& item : unet->named_parameters())
        for (const char* ending : kEndings)
            if (item.key().ends_with(ending))
                item.value().zero_();
}

} // namespace

void DiffusionNetworks::to(torch::Device device)
{
    unet->to(device);
    textEncoder->to(device);
    perceptionHead->to(device);
    if (layoutReader)
        layoutReader->to(device);
}

int64_t DiffusionNetworks::parameterCount() const
{
    int64_t count = 0;
    const std::array<const torch::nn::Module*, 3> modules { unet.get(), textEncoder.get(),
        perceptionHead.get() };
    for (const auto* module : modules)
        for (const auto& parameter : module->parameters())
            count += parameter.numel();
    return count;
}

DiffusionNetworks makeNetworks(const DiffusionConfigs& configs)
{
    DiffusionNetworks networks;
    networks.unet = nn::UNet2DConditionModel(configs.unet);
    networks.textEncoder = nn::ClipTextModel(configs.textEncoder);
    networks.perceptionHead = nn::PerceptionHead(configs.perceptionHead);
    if (configs.layoutReader)
        networks.layoutReader = nn::LayoutReader(*configs.layoutReader);
    zeroResidualBranches(networks.unet);
    return networks;
}

namespace {

/// Fills the parameters of `module` that the optimizer averages; the others stay.
void loadPart(torch::nn::Module& module, const TensorMap& averages)
{
    const torch::NoGradGuard noGrad;
    auto parameters = module.named_parameters();
    for (const auto& [name, average] : averages)
        parameters[name].copy_(average);
}

void loadAdapters(nn::UNet2DConditionModel& unet, const TensorMap& averages)
{
    const torch::NoGradGuard noGrad;
    for (const auto& [path, layer] : attentionLayers(unet))
        if (layer->hasAdapter()) {
            layer->down().copy_(averages.at(path + ".down"));
            layer->up().copy_(averages.at(path + ".up"));
        }
}

} // namespace

void loadAverages(DiffusionNetworks& networks, const ParallelOptimizer& optimizer)
{
    loadPart(*networks.unet, optimizer.averages(kUNet));
    loadPart(*networks.textEncoder, optimizer.averages(kTextEncoder));
    loadPart(*networks.perceptionHead, optimizer.averages(kPerceptionHead));
    loadAdapters(networks.unet, optimizer.averages(kLora));
    if (networks.layoutReader)
        loadPart(*networks.layoutReader, optimizer.averages(kLayoutReader));
}

} // namespace detdiffusion
