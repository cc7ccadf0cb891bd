#include "core/inference/unet_engine.h"

#include "core/inference/feature_map.h"
#include "core/inference/packed_product.h"
#include "core/models/coordinate_planes.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace detdiffusion::packed {

namespace {

std::string indexed(const std::string& path, const char* list, size_t index)
{
    return path + "." + list + "." + std::to_string(index);
}

} // namespace

/// What one forward pass hands from layer to layer.
struct UNetEngine::Pass {
    torch::Tensor time; ///< SiLU of the embedding
    const UNetContext& context;
    size_t nextKeys = 0;
    torch::Tensor hidden;
    std::vector<torch::Tensor> skips;

    void runResnet(const PackedResnet& resnet, std::vector<torch::Tensor> maps)
    {
        hidden = resnet(std::move(maps), time);
    }
    void runTransformer(const PackedTransformer& transformer)
    {
        hidden = transformer(hidden, context.keys.at(nextKeys++));
    }
};

UNetEngine::UNetEngine(
    const nn::UNet2DConditionConfig& config, WeightSource& weights, torch::ScalarType type)
    : m_config(config)
    , m_type(type)
{
    const int64_t width = config.blockOutChannels.front();
    const int64_t timeWidth = nn::kTimeFactor * width;
    const int64_t inputs = config.inChannels + config.coordinateChannels;
    m_timeIn = takeLinear(weights, "time_embedding.linear_1", width, timeWidth, type);
    m_timeOut = takeLinear(weights, "time_embedding.linear_2", timeWidth, timeWidth, type);
    m_convIn = { weights, "conv_in", { { inputs }, width }, type };
    takeDownLevels(weights);
    takeMiddle(weights);
    takeUpLevels(weights);
    m_normOut = { weights, "conv_norm_out", config.normNumGroups, width, config.normEps };
    m_convOut = { weights, "conv_out", { { width }, config.outChannels }, type };
}

PackedResnet UNetEngine::takeResnet(WeightSource& weights, const std::string& name,
    const std::vector<int64_t>& in, int64_t out) const
{
    return { weights, name,
        { in, out, nn::kTimeFactor * m_config.blockOutChannels.front(), m_config.normNumGroups,
            m_config.normEps },
        m_type };
}

PackedTransformer UNetEngine::takeTransformer(
    WeightSource& weights, const std::string& name, size_t level) const
{
    return { weights, name,
        { m_config.blockOutChannels[level], m_config.attentionHeads.at(level),
            m_config.crossAttentionDim, m_config.normNumGroups, m_config.useLinearProjection },
        m_type };
}

void UNetEngine::takeDownLevels(WeightSource& weights)
{
    const auto& channels = m_config.blockOutChannels;
    for (size_t level = 0; level < channels.size(); ++level) {
        const std::string name = "down_blocks." + std::to_string(level);
        const bool attends = m_config.downBlockTypes.at(level) == "CrossAttnDownBlock2D";
        Level block;
        for (size_t i = 0; i < static_cast<size_t>(m_config.layersPerBlock); ++i) {
            const int64_t in = i > 0 ? channels[level] : channels[level == 0 ? 0 : level - 1];
            block.resnets.push_back(
                takeResnet(weights, indexed(name, "resnets", i), { in }, channels[level]));
            if (attends)
                block.transformers.push_back(
                    takeTransformer(weights, indexed(name, "attentions", i), level));
        }
        if (level + 1 < channels.size())
            block.downsampler.emplace_back(weights, name + ".downsamplers.0.conv",
                ConvolutionShape { { channels[level] }, channels[level], 3, 2 }, m_type);
        m_down.push_back(std::move(block));
    }
}

void UNetEngine::takeMiddle(WeightSource& weights)
{
    const size_t level = m_config.blockOutChannels.size() - 1;
    const int64_t width = m_config.blockOutChannels[level];
    for (size_t i = 0; i < 2; ++i)
        m_middle.resnets.push_back(
            takeResnet(weights, indexed("mid_block", "resnets", i), { width }, width));
    m_middle.transformers.push_back(takeTransformer(weights, "mid_block.attentions.0", level));
}

void UNetEngine::takeUpLevels(WeightSource& weights)
{
    const auto& channels = m_config.blockOutChannels;
    const size_t levels = channels.size();
    const auto layers = static_cast<size_t>(m_config.layersPerBlock);
    for (size_t block = 0; block < levels; ++block) {
        const size_t level = levels - 1 - block;
        const std::string name = "up_blocks." + std::to_string(block);
        const bool attends = m_config.upBlockTypes.at(block) == "CrossAttnUpBlock2D";
        Level up;
        for (size_t i = 0; i <= layers; ++i) {
            const int64_t in = i > 0 ? channels[level] : channels[std::min(level + 1, levels - 1)];
            const int64_t skip =
                i < layers ? channels[level] : channels[level == 0 ? 0 : level - 1];
            up.resnets.push_back(
                takeResnet(weights, indexed(name, "resnets", i), { in, skip }, channels[level]));
            if (attends)
                up.transformers.push_back(
                    takeTransformer(weights, indexed(name, "attentions", i), level));
        }
        if (level > 0)
            up.upsampler.emplace_back(weights, name + ".upsamplers.0", channels[level], m_type);
        m_up.push_back(std::move(up));
    }
}

std::vector<const PackedTransformer*> UNetEngine::transformers() const
{
    std::vector<const PackedTransformer*> all;
    const auto add = [&all](const Level& level) {
        for (const auto& transformer : level.transformers)
            all.push_back(&transformer);
    };
    std::for_each(m_down.begin(), m_down.end(), add);
    add(m_middle);
    std::for_each(m_up.begin(), m_up.end(), add);
    return all;
}

UNetContext UNetEngine::prepare(const torch::Tensor& context) const
{
    const torch::NoGradGuard noGradients;
    const auto text = context.to(m_type).contiguous();
    UNetContext prepared;
    for (const auto* transformer : transformers())
        prepared.keys.push_back(transformer->keys(text));
    return prepared;
}

torch::Tensor UNetEngine::embedTime(const torch::Tensor& timesteps, int64_t batch) const
{
    const auto sinusoid = nn::sinusoidalEmbedding(timesteps.reshape({ -1 }),
        { .width = m_config.blockOutChannels.front(),
            .flipSinToCos = m_config.flipSinToCos,
            .freqShift = m_config.freqShift });
    const auto rows = sinusoid.expand({ batch, -1 }).to(m_type).contiguous();
    return torch::silu(linear(m_timeOut, torch::silu(linear(m_timeIn, rows))));
}

torch::Tensor UNetEngine::forward(
    const torch::Tensor& sample, const torch::Tensor& timesteps, const UNetContext& context)
{
    const torch::NoGradGuard noGradients;
    Pass pass { embedTime(timesteps, sample.size(0)), context, 0, {}, {} };
    const auto input = m_config.coordinateChannels > 0
        ? nn::appendCoordinates(sample, m_config.coordinateChannels)
        : sample;
    pass.hidden = m_convIn({ toFeatureMap(input, m_type) });
    pass.skips.push_back(pass.hidden);
    for (const auto& level : m_down) {
        for (size_t i = 0; i < level.resnets.size(); ++i) {
            pass.runResnet(level.resnets[i], { pass.hidden });
            if (!level.transformers.empty())
                pass.runTransformer(level.transformers[i]);
            pass.skips.push_back(pass.hidden);
        }
        if (!level.downsampler.empty()) {
            pass.hidden = level.downsampler.front()({ pass.hidden });
            pass.skips.push_back(pass.hidden);
        }
    }
    pass.runResnet(m_middle.resnets[0], { pass.hidden });
    pass.runTransformer(m_middle.transformers[0]);
    pass.runResnet(m_middle.resnets[1], { pass.hidden });
    for (auto& level : m_up) {
        for (size_t i = 0; i < level.resnets.size(); ++i) {
            const auto skip = std::move(pass.skips.back());
            pass.skips.pop_back();
            pass.runResnet(level.resnets[i], { pass.hidden, skip });
            if (!level.transformers.empty())
                pass.runTransformer(level.transformers[i]);
        }
        if (!level.upsampler.empty())
            pass.hidden = level.upsampler.front()(
                pass.hidden, pass.skips.back().size(1), pass.skips.back().size(2));
    }
    return fromFeatureMap(m_convOut(m_normOut({ pass.hidden }, true)));
}

} // namespace detdiffusion::packed
