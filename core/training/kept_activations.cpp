#include "core/training/kept_activations.h"

#include <algorithm>
#include <vector>

namespace detdiffusion {

namespace {

constexpr double kFloatBytes = 4;
constexpr double kHalfBytes = 2;
/// Of the feed-forward: nn::FeedForward and the gates of its GEGLU.
constexpr double kInnerFactor = 4;
constexpr double kGegluFactor = 2 * kInnerFactor;
/// Of the mask losses: scores, their sigmoid, and both again times the masks.
constexpr double kMaskTensors = 4;

/// Numbers of the operands of an attention.
struct AttentionSize {
    double query = 0; ///< the result has as many
    double key = 0; ///< the value has as many
    double rows = 0; ///< heads times queries
    double pairs = 0; ///< heads times queries times keys
};

/// What the operations keep, in bytes; arguments are numbers of one sample.
class Operations {
public:
    explicit Operations(const ActivationRules& rules)
        : m_rules(rules)
    {
    }

    bool inHalf() const { return m_rules.inHalf; }
    static double inFloat(double numbers) { return kFloatBytes * numbers; }
    double tensor(double numbers) const { return numbers * (inHalf() ? kHalfBytes : kFloatBytes); }
    /// Beside a norm that has the same input: in float it is the same tensor.
    double again(double numbers) const { return inHalf() ? tensor(numbers) : 0; }
    static double norm(double input) { return inFloat(input); }
    double linear(double input) const { return m_rules.trainsLinear ? tensor(input) : 0; }
    double projection(double input) const { return m_rules.trainsAttention ? tensor(input) : 0; }

    /// Products, softmax, and the projection of the result.
    double plainAttention(const AttentionSize& size) const
    {
        const double operands = tensor(size.query + 2 * size.key);
        return operands + inFloat(size.pairs) + again(size.pairs) + projection(size.query);
    }
    /// nn::FusedAttention keeps floats: operands, result and a sum per row.
    double attention(const AttentionSize& size) const
    {
        if (!m_rules.fusesAttention)
            return plainAttention(size);
        const double kept = inFloat(2 * size.query + 2 * size.key + size.rows);
        return kept + (inHalf() ? projection(size.query) : 0);
    }

    /// Norm, SiLU and a convolution.
    double normedConvolution(double input) const { return norm(input) + 2 * tensor(input); }

    double resnet(double input, double output) const
    {
        const double shortcut = input == output ? 0 : again(input);
        return normedConvolution(input) + shortcut + normedConvolution(output);
    }

private:
    ActivationRules m_rules;
};

/// The walk through a U-Net's layers in the order of its forward pass.
class UNetWalk {
public:
    UNetWalk(const nn::UNet2DConditionConfig& config, const SampleSize& size,
        const ActivationRules& rules)
        : m_config(config)
        , m_size(size)
        , m_operations(rules)
        , m_recomputes(rules.recomputes)
    {
    }

    KeptBytes count()
    {
        convolution(m_config.inChannels + m_config.coordinateChannels, 0);
        m_channels = channelsOf(0);
        pushOutput(0);
        for (size_t level = 0; level < levels(); ++level)
            goDown(level);
        layer(m_channels, levels() - 1, true);
        layer(m_channels, levels() - 1, false);
        for (size_t i = 0; i < levels(); ++i)
            goUp(levels() - 1 - i, m_config.upBlockTypes.at(i) == "CrossAttnUpBlock2D");
        m_bytes.all += m_operations.normedConvolution(numbers(channelsOf(0), 0));
        return m_bytes;
    }

private:
    size_t levels() const { return m_config.blockOutChannels.size(); }
    int64_t channelsOf(size_t level) const { return m_config.blockOutChannels[level]; }
    double cells(size_t level) const
    {
        return m_size.cells / static_cast<double>(uint64_t { 1 } << (2 * level));
    }
    double numbers(int64_t channels, size_t level) const
    {
        return static_cast<double>(channels) * cells(level);
    }

    void convolution(int64_t channels, size_t level)
    {
        m_bytes.all += m_operations.tensor(numbers(channels, level));
    }

    /// What was just computed is an input of layers that come: recomputed ones keep it.
    void pushOutput(size_t level)
    {
        m_skips.push_back(m_channels);
        if (m_recomputes)
            convolution(m_channels, level);
    }

    double attentionBlock(size_t level) const
    {
        const auto& op = m_operations;
        const double n = numbers(channelsOf(level), level);
        const auto heads = static_cast<double>(m_config.attentionHeads.at(level));
        const double rows = heads * cells(level);
        const double keys = m_size.tokens * static_cast<double>(channelsOf(level));
        const double context = m_size.tokens * static_cast<double>(m_config.crossAttentionDim);
        const double self =
            op.norm(n) + op.projection(n) + op.attention({ n, n, rows, rows * cells(level) });
        // In half keys and values cast the text for themselves; in float it is the encoder's.
        const double cross = op.norm(n) + op.projection(n)
            + (op.inHalf() ? 2 * op.projection(context) : 0)
            + op.attention({ n, keys, rows, rows * m_size.tokens });
        const double fed =
            op.norm(n) + op.linear(n) + op.tensor(kGegluFactor * n) + op.linear(kInnerFactor * n);
        const double projections = op.norm(n) + 2 * op.tensor(n); // into the tokens and back
        return projections + self + cross + fed;
    }

    /// A resnet from `inputs` channels, and attention.
    void layer(int64_t inputs, size_t level, bool attends)
    {
        const double output = numbers(channelsOf(level), level);
        const double bytes = m_operations.resnet(numbers(inputs, level), output)
            + (attends ? attentionBlock(level) : 0);
        m_bytes.largestLayer = std::max(m_bytes.largestLayer, bytes);
        m_bytes.all += m_recomputes ? m_operations.tensor(output) : bytes;
        m_channels = channelsOf(level);
    }

    void goDown(size_t level)
    {
        for (int64_t i = 0; i < m_config.layersPerBlock; ++i) {
            layer(m_channels, level, m_config.downBlockTypes.at(level) == "CrossAttnDownBlock2D");
            m_skips.push_back(m_channels);
        }
        if (level + 1 == levels())
            return;
        if (!m_recomputes) // which has kept the output
            convolution(m_channels, level);
        pushOutput(level + 1);
    }

    void goUp(size_t level, bool attends)
    {
        for (int64_t i = 0; i <= m_config.layersPerBlock; ++i) {
            const int64_t skip = m_skips.back();
            m_skips.pop_back();
            layer(m_channels + skip, level, attends);
        }
        if (level == 0)
            return;
        convolution(m_channels, level - 1);
        if (m_recomputes) // the next layer keeps what the convolution gives
            convolution(m_channels, level - 1);
    }

    const nn::UNet2DConditionConfig& m_config;
    SampleSize m_size;
    Operations m_operations;
    bool m_recomputes;
    int64_t m_channels = 0; ///< of what was computed last
    std::vector<int64_t> m_skips;
    KeptBytes m_bytes;
};

} // namespace

KeptBytes keptBytes(
    const nn::UNet2DConditionConfig& unet, const SampleSize& size, const ActivationRules& rules)
{
    return UNetWalk(unet, size, rules).count();
}

double keptBytes(
    const nn::ClipTextConfig& text, const SampleSize& size, const ActivationRules& rules)
{
    const Operations op(rules);
    const double n = size.tokens * static_cast<double>(text.hiddenSize);
    const double inner = size.tokens * static_cast<double>(text.intermediateSize);
    const double rows = size.tokens * static_cast<double>(text.numAttentionHeads);
    // The residuals are floats, which query, key and value cast for themselves.
    const double normed = (op.inHalf() ? 3 : 1) * op.projection(n);
    const double attention =
        op.norm(n) + normed + op.plainAttention({ n, n, rows, rows * size.tokens });
    // x * sigmoid(a x) keeps two tensors, GELU one.
    const double activation = (text.hiddenAct == "quick_gelu" ? 2 : 1) * op.tensor(inner);
    const double fed = op.norm(n) + op.linear(n) + activation + op.linear(inner);
    return static_cast<double>(text.numHiddenLayers) * (attention + fed);
}

double keptBytes(
    const nn::PerceptionHeadConfig& head, const SampleSize& size, const ActivationRules& rules)
{
    const Operations op(rules);
    const auto width = static_cast<double>(head.width);
    const auto block = [&](double inputs, double cells) {
        return cells * (op.tensor(inputs) + op.norm(width) + op.tensor(width));
    };
    double bytes = size.cells
        * (op.tensor(width) + kMaskTensors * op.inFloat(static_cast<double>(head.classes)));
    const auto& features = head.featureChannels;
    double cells = size.cells;
    for (size_t i = features.size() - 1; i > 0; --i, cells /= 4) {
        const double before = i == 1 ? static_cast<double>(features.front()) : width;
        bytes += block(static_cast<double>(features[i]) + before, cells);
    }
    return bytes + static_cast<double>(head.refinements) * block(width, size.cells);
}

double keptBytes(
    const nn::LayoutReaderConfig& reader, const SampleSize& size, const ActivationRules& rules)
{
    const Operations op(rules);
    const auto width = static_cast<double>(reader.width);
    const double n = size.cells * width;
    const double rows = size.cells * static_cast<double>(reader.heads);
    const double masks = size.cells * static_cast<double>(reader.classes);
    return op.projection(n) + op.attention({ n, size.tokens * width, rows, rows * size.tokens })
        + op.norm(n) + op.linear(n) + op.tensor(n) + op.linear(n)
        + kMaskTensors * op.inFloat(masks);
}

} // namespace detdiffusion
