#include "core/inference/packed_resnet.h"

#include "core/inference/attention_layers.h"
#include "core/inference/packed_product.h"

#include <torch/torch.h>

#include <numeric>

namespace detdiffusion::packed {

PackedResnet::PackedResnet(WeightSource& weights, const std::string& name, const ResnetShape& shape,
    torch::ScalarType type)
{
    const int64_t in = std::accumulate(shape.in.begin(), shape.in.end(), int64_t { 0 });
    m_norm1 = { weights, name + ".norm1", shape.normGroups, in, shape.normEps };
    m_conv1 = { weights, name + ".conv1", { { in }, shape.out }, type };
    if (shape.timeChannels > 0)
        m_timeProjection.push_back(
            takeLinear(weights, name + ".time_emb_proj", shape.timeChannels, shape.out, type));
    m_norm2 = { weights, name + ".norm2", shape.normGroups, shape.out, shape.normEps };
    m_conv2 = { weights, name + ".conv2", { { shape.out }, shape.out }, type };
    m_halves = 2 * shape.out <= in;
    if (in != shape.out)
        m_shortcut.emplace_back(
            weights, name + ".conv_shortcut", ConvolutionShape { shape.in, shape.out, 1 }, type);
}

torch::Tensor PackedResnet::shortcut(const std::vector<torch::Tensor>& maps) const
{
    const auto& convolution = m_shortcut.front();
    // The decoder's largest maps: nobody else looks at them any more.
    const auto& map = maps.front();
    const bool isMine = maps.size() == 1 && map.use_count() == 1 && map.storage().use_count() == 1;
    return isMine && m_halves ? convolution.shrink(map) : convolution(maps);
}

torch::Tensor PackedResnet::operator()(
    std::vector<torch::Tensor> maps, const torch::Tensor& time) const
{
    ConvolutionExtras timeBias;
    if (!m_timeProjection.empty())
        timeBias.perImage = linear(m_timeProjection.front(), time);
    const auto hidden = m_conv1(m_norm1(maps, true), timeBias);
    ConvolutionExtras sum { {}, maps.front() };
    if (!m_shortcut.empty())
        sum = { {}, shortcut(maps), true };
    maps.clear();
    return m_conv2(m_norm2({ hidden }, true), sum);
}

} // namespace detdiffusion::packed
