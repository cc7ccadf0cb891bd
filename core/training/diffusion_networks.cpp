#include "core/training/diffusion_networks.h"

#include "core/training/diffusion_options.h"
#include "core/weights/module_state.h"

#include <torch/torch.h>

#include <array>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr const char* kUNet = "unet.";
constexpr const char* kTextEncoder = "text_encoder.";
constexpr const char* kPerceptionHead = "perception_head.";
constexpr const char* kLayoutReader = "layout_reader.";

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

/// 0 for the embeddings, i + 1 for layer i, layers + 1 for the final norm.
int64_t textLayer(const std::string& name, int64_t layers)
{
    const std::string marker = "encoder.layers.";
    const auto found = name.find(marker);
    if (found != std::string::npos)
        return std::stoll(name.substr(found + marker.size())) + 1;
    return name.find("embeddings") != std::string::npos ? 0 : layers + 1;
}

void appendAll(std::vector<TrainedParameter>& parameters, const torch::nn::Module& module,
    const std::string& prefix, double rateScale, double weightDecay)
{
    for (const auto& item : module.named_parameters())
        parameters.push_back({ prefix + item.key(), item.value(), rateScale, weightDecay });
}

void appendText(std::vector<TrainedParameter>& parameters, const nn::ClipTextModel& text,
    const DiffusionTrainingOptions& options)
{
    const int64_t layers = text->config().numHiddenLayers;
    for (const auto& item : text->named_parameters()) {
        const auto below = static_cast<double>(layers + 1 - textLayer(item.key(), layers));
        const bool decays =
            item.value().dim() > 1 && item.key().find("position_embedding") == std::string::npos;
        const bool isTokens = item.key().find("token_embedding") != std::string::npos;
        const double rate = options.textRate * std::pow(options.textLayerDecay, below);
        parameters.push_back({ kTextEncoder + item.key(), item.value(),
            isTokens ? rate * options.embeddingRate : rate, decays ? options.weightDecay : 0.0 });
    }
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

std::vector<TrainedParameter> trainedParameters(
    const DiffusionNetworks& networks, const DiffusionTrainingOptions& options)
{
    std::vector<TrainedParameter> parameters;
    appendAll(parameters, *networks.unet, kUNet, 1.0, options.weightDecay);
    appendText(parameters, networks.textEncoder, options);
    appendAll(parameters, *networks.perceptionHead, kPerceptionHead, options.headRate,
        options.weightDecay);
    if (networks.layoutReader)
        appendAll(parameters, *networks.layoutReader, kLayoutReader, 1.0, options.weightDecay);
    return parameters;
}

void loadAverages(DiffusionNetworks& networks, const ParallelOptimizer& optimizer)
{
    const std::string source = "the averaged weights";
    loadModuleState(*networks.unet, optimizer.averages(kUNet), source);
    loadModuleState(
        *networks.textEncoder, optimizer.averages(kTextEncoder), source, { "position_ids" });
    loadModuleState(*networks.perceptionHead, optimizer.averages(kPerceptionHead), source);
    if (networks.layoutReader)
        loadModuleState(*networks.layoutReader, optimizer.averages(kLayoutReader), source);
}

} // namespace detdiffusion
