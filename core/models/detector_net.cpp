#include "core/models/detector_net.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion::nn {

namespace {

constexpr size_t kPredictionLevel = 2; // 2^(2 + 1) = kDetectorStride
constexpr const char* kArchitecture = "fcos-p3";
constexpr double kPriorProbability = 0.01; // focal loss: Lin et al. 2017, section 4.1
constexpr double kMaxLogDistance = 4.0;

torch::nn::Conv2d conv3x3(int64_t in, int64_t out, int64_t stride)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(false));
}

torch::nn::Sequential convUnit(int64_t in, int64_t out, int64_t stride)
{
    return torch::nn::Sequential(conv3x3(in, out, stride), torch::nn::BatchNorm2d(out),
        torch::nn::ReLU(torch::nn::ReLUOptions(true)));
}

/// ResNet's basic block (He et al. 2016) with equal channels.
class ResidualUnitImpl : public torch::nn::Module {
public:
    explicit ResidualUnitImpl(int64_t channels)
        : m_first(register_module("first", convUnit(channels, channels, 1)))
        , m_second(register_module("second",
              torch::nn::Sequential(
                  conv3x3(channels, channels, 1), torch::nn::BatchNorm2d(channels))))
    {
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        return torch::relu(x + m_second->forward(m_first->forward(x)));
    }

private:
    torch::nn::Sequential m_first;
    torch::nn::Sequential m_second;
};
TORCH_MODULE(ResidualUnit);

/// Halves the resolution. The two finest levels carry no residual unit: they would cost most of
/// the time and hold few channels.
torch::nn::Sequential stage(int64_t in, int64_t out, size_t level)
{
    auto sequence = convUnit(in, out, 2);
    if (level == 1)
        sequence->extend(*convUnit(out, out, 1));
    if (level >= kPredictionLevel)
        sequence->push_back(ResidualUnit(out));
    return sequence;
}

torch::nn::Sequential headTower(int64_t channels, int64_t layers)
{
    torch::nn::Sequential tower;
    for (int64_t i = 0; i < layers; ++i)
        tower->extend(*convUnit(channels, channels, 1));
    return tower;
}

void checkConfig(const DetectorConfig& config)
{
    const auto positive = [](int64_t value) { return value > 0 && value <= 4096; };
    if (config.classes.empty() || config.categoryIds.size() != config.classes.size())
        throw Error("\"classes\" and \"category_ids\" must be lists of the same length, not empty");
    if (config.backboneChannels.size() <= kPredictionLevel || config.backboneChannels.size() > 7
        || !std::all_of(config.backboneChannels.begin(), config.backboneChannels.end(), positive))
        throw Error("\"backbone_channels\" must hold 3 to 7 values in 1..4096");
    const int64_t coarsest = int64_t { 1 } << config.backboneChannels.size();
    if (!positive(config.inputSize) || config.inputSize % coarsest != 0)
        throw Error(
            "\"input_size\" must be a multiple of " + std::to_string(coarsest) + " in 1..4096");
    if (!positive(config.headChannels) || config.headLayers < 0 || config.headLayers > 8)
        throw Error("\"head_channels\" must lie in 1..4096 and \"head_layers\" in 0..8");
}

} // namespace

DetectorConfig DetectorConfig::fromJson(const nlohmann::json& json)
{
    try {
        if (const auto name = json.at("architecture").get<std::string>(); name != kArchitecture)
            throw Error("architecture \"" + name + "\" is not supported; expected \""
                + kArchitecture + "\"");
        DetectorConfig config;
        json.at("classes").get_to(config.classes);
        json.at("category_ids").get_to(config.categoryIds);
        json.at("input_size").get_to(config.inputSize);
        json.at("backbone_channels").get_to(config.backboneChannels);
        json.at("head_channels").get_to(config.headChannels);
        json.at("head_layers").get_to(config.headLayers);
        checkConfig(config);
        return config;
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string("not a detector config: ") + error.what());
    }
}

nlohmann::json DetectorConfig::toJson() const
{
    return { { "architecture", kArchitecture }, { "classes", classes },
        { "category_ids", categoryIds }, { "input_size", inputSize },
        { "backbone_channels", backboneChannels }, { "head_channels", headChannels },
        { "head_layers", headLayers } };
}

DetectorNetImpl::DetectorNetImpl(const DetectorConfig& config)
    : m_config(config)
    , m_stages(register_module("stages", torch::nn::ModuleList()))
    , m_laterals(register_module("laterals", torch::nn::ModuleList()))
    , m_classHead(register_module("class_head", headTower(config.headChannels, config.headLayers)))
    , m_boxHead(register_module("box_head", headTower(config.headChannels, config.headLayers)))
    , m_classOut(register_module("class_out",
          torch::nn::Conv2d(
              torch::nn::Conv2dOptions(config.headChannels, config.classCount(), 3).padding(1))))
    , m_boxOut(register_module("box_out",
          torch::nn::Conv2d(torch::nn::Conv2dOptions(config.headChannels, 5, 3).padding(1))))
{
    int64_t channels = 3;
    for (size_t level = 0; level < config.backboneChannels.size(); ++level) {
        m_stages->push_back(stage(channels, config.backboneChannels[level], level));
        channels = config.backboneChannels[level];
        if (level >= kPredictionLevel)
            m_laterals->push_back(
                torch::nn::Conv2d(torch::nn::Conv2dOptions(channels, config.headChannels, 1)));
    }
    const torch::NoGradGuard noGrad;
    torch::nn::init::normal_(m_classOut->weight, 0.0, 0.01);
    torch::nn::init::constant_(
        m_classOut->bias, -std::log((1.0 - kPriorProbability) / kPriorProbability));
    torch::nn::init::normal_(m_boxOut->weight, 0.0, 0.01);
    torch::nn::init::zeros_(m_boxOut->bias);
}

std::vector<torch::Tensor> DetectorNetImpl::backbone(const torch::Tensor& image)
{
    std::vector<torch::Tensor> levels;
    auto x = image;
    for (const auto& module : *m_stages) {
        x = module->as<torch::nn::Sequential>()->forward(x);
        levels.push_back(x);
    }
    return levels;
}

DetectorOutput DetectorNetImpl::forward(const torch::Tensor& image)
{
    const auto levels = backbone(image);
    torch::Tensor fused;
    for (size_t level = levels.size(); level-- > kPredictionLevel;) {
        auto lateral =
            m_laterals[level - kPredictionLevel]->as<torch::nn::Conv2d>()->forward(levels[level]);
        fused = fused.defined()
            ? lateral + torch::upsample_nearest2d(fused, lateral.sizes().slice(2))
            : lateral;
    }
    const auto classFeatures = m_config.headLayers > 0 ? m_classHead->forward(fused) : fused;
    const auto boxFeatures = m_config.headLayers > 0 ? m_boxHead->forward(fused) : fused;
    const auto box = m_boxOut->forward(boxFeatures);
    return { m_classOut->forward(classFeatures),
        box.slice(1, 0, 4).clamp_max(kMaxLogDistance).exp() * static_cast<double>(kDetectorStride),
        box.slice(1, 4, 5) };
}

torch::Tensor DetectorNetImpl::pooledFeatures(const torch::Tensor& image)
{
    return backbone(image).back().mean({ 2, 3 });
}

} // namespace detdiffusion::nn
