#include "core/models/perception_head.h"

#include "core/models/config_fields.h"

#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

torch::nn::Conv2d convolution(int64_t inChannels, int64_t outChannels, int64_t kernel)
{
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(inChannels, outChannels, kernel).padding(kernel / 2));
}

torch::Tensor resizedLike(const torch::Tensor& x, const torch::Tensor& like)
{
    return torch::upsample_bilinear2d(x, { like.size(2), like.size(3) }, false);
}

} // namespace

PerceptionHeadConfig PerceptionHeadConfig::fromJson(const nlohmann::json& json)
{
    PerceptionHeadConfig config;
    config.featureChannels = fieldOr(json, "feature_channels", config.featureChannels);
    config.width = fieldOr(json, "width", config.width);
    config.classes = fieldOr(json, "classes", config.classes);
    config.refinements = fieldOr(json, "refinements", config.refinements);
    config.normNumGroups = fieldOr(json, "norm_num_groups", config.normNumGroups);
    requireSizes("feature_channels", config.featureChannels);
    requireSize("width", config.width);
    requireSize("classes", config.classes);
    requireSize("norm_num_groups", config.normNumGroups);
    requireMultiples("width", { config.width }, config.normNumGroups);
    if (config.refinements < 0)
        throw Error("config: \"refinements\" must not be negative");
    return config;
}

nlohmann::json PerceptionHeadConfig::toJson() const
{
    return { { "_class_name", "PerceptionHead" }, { "feature_channels", featureChannels },
        { "width", width }, { "classes", classes }, { "refinements", refinements },
        { "norm_num_groups", normNumGroups } };
}

PerceptionBlockImpl::PerceptionBlockImpl(int64_t inChannels, int64_t outChannels, int64_t groups)
    : m_conv(register_module("conv", convolution(inChannels, outChannels, 3)))
    , m_norm(register_module("norm", GroupNorm(groups, outChannels, 1e-5)))
{
}

torch::Tensor PerceptionBlockImpl::forward(const torch::Tensor& x)
{
    return torch::silu(m_norm(m_conv(x)));
}

PerceptionHeadImpl::PerceptionHeadImpl(const PerceptionHeadConfig& config)
    : m_config(config)
    , m_classify(nullptr)
{
    int64_t channels = config.featureChannels.front();
    for (size_t i = 1; i < config.featureChannels.size(); ++i) {
        const auto name = "fusion_" + std::to_string(i);
        m_fusion.push_back(register_module(name,
            PerceptionBlock(
                config.featureChannels[i] + channels, config.width, config.normNumGroups)));
        channels = config.width;
    }
    for (int64_t i = 0; i < config.refinements; ++i) {
        const auto name = "refinement_" + std::to_string(i);
        m_refinement.push_back(
            register_module(name, PerceptionBlock(channels, config.width, config.normNumGroups)));
        channels = config.width;
    }
    m_classify = register_module("classify", convolution(channels, config.classes, 1));
}

torch::Tensor PerceptionHeadImpl::forward(const std::vector<torch::Tensor>& features)
{
    auto fused = features.front();
    for (size_t i = 0; i < m_fusion.size(); ++i) {
        const auto& feature = features[i + 1];
        fused = m_fusion[i](torch::cat({ feature, resizedLike(fused, feature) }, 1));
    }
    for (auto& block : m_refinement)
        fused = block(fused);
    return m_classify(fused);
}

} // namespace detdiffusion::nn
