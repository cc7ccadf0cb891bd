#include "core/inference/packed_matrix.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

int64_t panelWidthOf(torch::ScalarType type)
{
    return withValueType(
        type, [](auto value) { return inferenceKernels<decltype(value)>().panelWidth; });
}

int64_t padTo(int64_t count, int64_t multiple)
{
    return (count + multiple - 1) / multiple * multiple;
}

torch::ScalarType weightTypeFor(const std::vector<torch::Tensor>& segments, torch::ScalarType type)
{
    const bool isFp16 = std::all_of(segments.begin(), segments.end(),
        [](const auto& segment) { return segment.scalar_type() == torch::kFloat16; });
    return isFp16 && type == torch::kFloat32 ? torch::kFloat16 : type;
}

int64_t panelDepth(int64_t depth, torch::ScalarType type)
{
    // fp16 is stored as the floats that it becomes.
    const auto widened = type == torch::kFloat16 ? torch::kFloat32 : type;
    return withValueType(widened, [&](auto value) { return storedDepth<decltype(value)>(depth); });
}

/// `count` columns of one segment as [steps, panel width, step]: steps of one value, or of two for
/// bfloat16.
torch::Tensor packSegment(const torch::Tensor& rows, int64_t panelWidth, torch::ScalarType type)
{
    const int64_t depth = panelDepth(rows.size(1), type);
    const int64_t step = type == torch::kBFloat16 ? 2 : 1;
    const auto padded = torch::constant_pad_nd(
        rows.to(torch::kFloat32), { 0, depth - rows.size(1), 0, panelWidth - rows.size(0) });
    return padded.view({ panelWidth, depth / step, step }).transpose(0, 1).to(type).reshape({ -1 });
}

} // namespace

PackedMatrix::PackedMatrix(
    const std::vector<torch::Tensor>& segments, const torch::Tensor& bias, torch::ScalarType type)
    : m_type(type)
    , m_columns(segments.front().size(0))
    , m_panelWidth(panelWidthOf(type))
{
    int64_t size = 0;
    for (const auto& segment : segments) {
        m_depths.push_back(segment.size(1));
        size += panelDepth(segment.size(1), type) * m_panelWidth;
    }
    const int64_t count = panels();
    const auto stored = weightTypeFor(segments, type);
    m_panels = torch::empty({ count, size }, stored);
    at::parallel_for(0, count, 1, [&](int64_t begin, int64_t end) {
        const torch::NoGradGuard noGradients;
        for (int64_t i = begin; i < end; ++i) {
            int64_t offset = 0;
            for (const auto& segment : segments) {
                const auto packed =
                    packSegment(segment.slice(0, i * m_panelWidth, (i + 1) * m_panelWidth),
                        m_panelWidth, stored);
                m_panels[i].slice(0, offset, offset + packed.numel()).copy_(packed);
                offset += packed.numel();
            }
        }
    });
    const auto given = bias.defined() ? bias.to(torch::kFloat32) : torch::zeros({ m_columns });
    m_bias = torch::constant_pad_nd(given, { 0, count * m_panelWidth - m_columns }).contiguous();
}

int64_t PackedMatrix::panels() const
{
    return padTo(m_columns, m_panelWidth) / m_panelWidth;
}

const void* PackedMatrix::panel(int64_t index) const
{
    const auto* bytes = static_cast<const std::byte*>(m_panels.data_ptr());
    return bytes + index * m_panels.size(1) * m_panels.element_size();
}

torch::Tensor PackedMatrix::biasPlus(const torch::Tensor& added) const
{
    const auto padded =
        torch::constant_pad_nd(added.to(torch::kFloat32), { 0, m_bias.size(0) - added.size(1) });
    return (padded + m_bias).contiguous();
}

} // namespace detdiffusion::packed
