#include "core/inference/packed_norm.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

/// Rows of a chunk fit the second-level cache. The chunks depend on the shape only, so that the
/// sums do not depend on the number of threads.
constexpr int64_t kChunkValues = 1 << 15;
constexpr int64_t kFewestRows = 16;

torch::Tensor takeVector(WeightSource& weights, const std::string& name, int64_t size)
{
    return weights.take(name, { size }).to(torch::kFloat32, false, true).contiguous();
}

/// Sums of x - shift and of its square per chunk of one image's rows: double [2, C].
template <typename Value>
torch::Tensor shiftedMoments(const Value* image, int64_t rows, int64_t channels, const float* shift)
{
    const int64_t perChunk = std::max(kFewestRows, kChunkValues / channels);
    const int64_t chunks = (rows + perChunk - 1) / perChunk;
    const auto sums = torch::zeros({ chunks, 2, channels }, torch::kFloat32);
    auto* const data = sums.data_ptr<float>();
    at::parallel_for(0, chunks, 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i)
            inferenceKernels<Value>().moments(
                { image + i * perChunk * channels, std::min(perChunk, rows - i * perChunk),
                    channels, shift, data + 2 * i * channels, data + (2 * i + 1) * channels });
    });
    return sums.to(torch::kFloat64).sum(0);
}

/// Mean and variance of every channel: double [B, 2, C].
torch::Tensor channelMoments(const torch::Tensor& map)
{
    return withValueType(map.scalar_type(), [&](auto value) {
        using Value = decltype(value);
        const int64_t rows = map.size(1) * map.size(2);
        std::vector<torch::Tensor> images;
        for (int64_t b = 0; b < map.size(0); ++b) {
            const auto shift = map[b][0][0].to(torch::kFloat32, false, true).contiguous();
            const auto sums = shiftedMoments(valuesOf<Value>(map) + b * rows * map.size(3), rows,
                                  map.size(3), shift.data_ptr<float>())
                / static_cast<double>(rows);
            const auto variance = sums[1] - sums[0].square();
            images.push_back(torch::stack({ sums[0] + shift.to(torch::kFloat64), variance }));
        }
        return torch::stack(images);
    });
}

/// Normalised rows of one map into its columns of `output`.
template <typename Value>
void normalizeRows(const torch::Tensor& rows, const torch::Tensor& output, int64_t column,
    const float* scale, const float* offset, bool silu)
{
    const int64_t channels = rows.size(-1);
    const int64_t stride = output.size(-1);
    const int64_t perTask = std::max<int64_t>(1, kChunkValues / channels);
    const auto* const from = valuesOf<Value>(rows);
    auto* const to = valuesOf<Value>(output) + column;
    at::parallel_for(0, rows.numel() / channels, perTask, [&](int64_t begin, int64_t end) {
        inferenceKernels<Value>().affine({ from + begin * channels, to + begin * stride,
            end - begin, channels, stride, scale + column, offset + column, silu });
    });
}

} // namespace

torch::Tensor NormalizedMaps::rows(int64_t index, int64_t begin, int64_t end) const
{
    const auto& first = maps.front();
    const auto output = torch::empty({ end - begin, first.size(2), channels() }, first.options());
    withValueType(first.scalar_type(), [&](auto value) {
        int64_t column = 0;
        for (const auto& map : maps) {
            normalizeRows<decltype(value)>(map[index].slice(0, begin, end), output, column,
                scale[index].data_ptr<float>(), offset[index].data_ptr<float>(), silu);
            column += map.size(3);
        }
    });
    return output;
}

PackedGroupNorm::PackedGroupNorm(
    WeightSource& weights, const std::string& name, int64_t groups, int64_t channels, double eps)
    : m_groups(groups)
    , m_eps(eps)
    , m_gamma(takeVector(weights, name + ".weight", channels))
    , m_beta(takeVector(weights, name + ".bias", channels))
{
}

NormalizedMaps PackedGroupNorm::operator()(const std::vector<torch::Tensor>& maps, bool silu) const
{
    std::vector<torch::Tensor> moments;
    for (const auto& map : maps)
        moments.push_back(channelMoments(map));
    const auto grouped = torch::cat(moments, 2);
    const int64_t batch = grouped.size(0);
    const auto means = grouped.select(1, 0).view({ batch, m_groups, -1 });
    const auto mean = means.mean(2, true);
    const auto variance = grouped.select(1, 1).view({ batch, m_groups, -1 }).mean(2, true)
        + (means - mean).square().mean(2, true);
    const auto factor = (variance + m_eps).rsqrt().expand_as(means).reshape({ batch, -1 });
    const auto center = mean.expand_as(means).reshape({ batch, -1 });
    const auto scale = factor * m_gamma;
    return { maps, scale.to(torch::kFloat32).contiguous(),
        (m_beta - center * scale).to(torch::kFloat32).contiguous(), silu };
}

PackedLayerNorm::PackedLayerNorm(
    WeightSource& weights, const std::string& name, int64_t width, double eps)
    : m_eps(eps)
    , m_gamma(takeVector(weights, name + ".weight", width))
    , m_beta(takeVector(weights, name + ".bias", width))
{
}

torch::Tensor PackedLayerNorm::operator()(const torch::Tensor& input) const
{
    const int64_t width = input.size(-1);
    const auto output = torch::empty_like(input);
    const int64_t perTask = std::max<int64_t>(1, kChunkValues / width);
    withValueType(input.scalar_type(), [&](auto value) {
        using Value = decltype(value);
        at::parallel_for(0, input.numel() / width, perTask, [&](int64_t begin, int64_t end) {
            inferenceKernels<Value>().layerNorm({ valuesOf<Value>(input) + begin * width,
                valuesOf<Value>(output) + begin * width, end - begin, width,
                m_gamma.data_ptr<float>(), m_beta.data_ptr<float>(), static_cast<float>(m_eps) });
        });
    });
    return output;
}

} // namespace detdiffusion::packed
