#include "core/inference/work_estimate.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace detdiffusion {

namespace {

/// Multiply-adds of layers on a map of height x width; sizes halve and double with the levels.
struct MapWork {
    double height;
    double width;
    double total = 0.0;

    double cells() const { return height * width; }
    void halve()
    {
        height = static_cast<double>((static_cast<int64_t>(height) + 1) / 2);
        width = static_cast<double>((static_cast<int64_t>(width) + 1) / 2);
    }
    void addConvolution(int64_t in, int64_t out, int64_t kernel)
    {
        total += cells() * static_cast<double>(in * out * kernel * kernel);
    }
    void addResnet(int64_t in, int64_t out, int64_t timeChannels)
    {
        addConvolution(in, out, 3);
        addConvolution(out, out, 3);
        total += static_cast<double>(timeChannels * out);
        if (in != out)
            addConvolution(in, out, 1);
    }
    /// Projections to query, key, value and back, and the products of tokens with tokens.
    void addSelfAttention(int64_t channels)
    {
        const auto c = static_cast<double>(channels);
        total += 4.0 * cells() * c * c + 2.0 * cells() * cells() * c;
    }
    void addTransformer(int64_t channels, int64_t contextWidth, int64_t tokens)
    {
        const auto c = static_cast<double>(channels);
        const auto text = static_cast<double>(tokens);
        constexpr double kProjections = 2.0;
        constexpr double kFeedForward = 12.0; // 8 C up, 4 C down
        addSelfAttention(channels);
        total += (kProjections + kFeedForward + 2.0) * cells() * c * c;
        total += 2.0 * text * static_cast<double>(contextWidth) * c + 2.0 * cells() * text * c;
    }
};

} // namespace

double unetOperations(
    const nn::UNet2DConditionConfig& config, int64_t height, int64_t width, int64_t tokens)
{
    const auto& channels = config.blockOutChannels;
    const size_t levels = channels.size();
    const int64_t first = channels.front();
    const int64_t time = nn::kTimeFactor * first;
    MapWork work { static_cast<double>(height), static_cast<double>(width) };
    std::vector<std::pair<double, double>> sizes;
    const auto attention = [&](size_t level) {
        work.addTransformer(channels[level], config.crossAttentionDim, tokens);
    };
    work.total += static_cast<double>(first * time + time * time);
    work.addConvolution(config.inChannels + config.coordinateChannels, first, 3);
    for (size_t level = 0; level < levels; ++level) {
        sizes.emplace_back(work.height, work.width);
        for (int64_t i = 0; i < config.layersPerBlock; ++i) {
            work.addResnet(i > 0 ? channels[level] : channels[level == 0 ? 0 : level - 1],
                channels[level], time);
            if (config.downBlockTypes[level] == "CrossAttnDownBlock2D")
                attention(level);
        }
        if (level + 1 < levels) {
            work.halve();
            work.addConvolution(channels[level], channels[level], 3);
        }
    }
    work.addResnet(channels.back(), channels.back(), time);
    attention(levels - 1);
    work.addResnet(channels.back(), channels.back(), time);
    for (size_t block = 0; block < levels; ++block) {
        const size_t level = levels - 1 - block;
        for (int64_t i = 0; i <= config.layersPerBlock; ++i) {
            const int64_t in = i > 0 ? channels[level] : channels[std::min(level + 1, levels - 1)];
            const int64_t skip =
                i < config.layersPerBlock ? channels[level] : channels[level == 0 ? 0 : level - 1];
            work.addResnet(in + skip, channels[level], time);
            if (config.upBlockTypes[block] == "CrossAttnUpBlock2D")
                attention(level);
        }
        if (level > 0) {
            std::tie(work.height, work.width) = sizes[level - 1];
            work.addConvolution(channels[level], channels[level], 3);
        }
    }
    work.addConvolution(first, config.outChannels, 3);
    return 2.0 * work.total;
}

double decoderOperations(const nn::AutoencoderKLConfig& config, int64_t height, int64_t width)
{
    const std::vector<int64_t> channels(
        config.blockOutChannels.rbegin(), config.blockOutChannels.rend());
    MapWork work { static_cast<double>(height), static_cast<double>(width) };
    work.addConvolution(config.latentChannels, config.latentChannels, 1);
    work.addConvolution(config.latentChannels, channels.front(), 3);
    work.addResnet(channels.front(), channels.front(), 0);
    work.addSelfAttention(channels.front());
    work.addResnet(channels.front(), channels.front(), 0);
    for (size_t i = 0; i < channels.size(); ++i) {
        for (int64_t k = 0; k <= config.layersPerBlock; ++k)
            work.addResnet(k == 0 && i > 0 ? channels[i - 1] : channels[i], channels[i], 0);
        if (i + 1 < channels.size()) {
            work.height *= 2.0;
            work.width *= 2.0;
            work.addConvolution(channels[i], channels[i], 3);
        }
    }
    work.addConvolution(channels.back(), config.outChannels, 3);
    return 2.0 * work.total;
}

double textOperations(const nn::ClipTextConfig& config, int64_t tokens)
{
    MapWork work { 1.0, static_cast<double>(tokens) };
    for (int64_t i = 0; i < config.numHiddenLayers; ++i) {
        work.addSelfAttention(config.hiddenSize);
        work.addConvolution(config.hiddenSize, config.intermediateSize, 1);
        work.addConvolution(config.intermediateSize, config.hiddenSize, 1);
    }
    return 2.0 * work.total;
}

} // namespace detdiffusion
