#include "core/inference/packed_attention.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

constexpr int64_t kQueriesPerTask = 192;

int64_t ceilDivide(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

/// [depth, columns], of which `matrix` says where, as one panel `width` columns wide; zeros around
/// it.
template <typename Value> struct PanelSource {
    const Value* data;
    int64_t depthStride;
    int64_t columnStride;
    int64_t depth;
    int64_t columns;
};

template <typename Value>
void packPanel(const PanelSource<Value>& source, int64_t storedDepths, int64_t width, Value* panel)
{
    constexpr int64_t kStep = sizeof(Value) == sizeof(float) ? 1 : 2;
    for (int64_t k = 0; k < storedDepths; ++k) {
        for (int64_t c = 0; c < width; ++c) {
            const bool inside = k < source.depth && c < source.columns;
            panel[(k / kStep * width + c) * kStep + k % kStep] =
                inside ? source.data[k * source.depthStride + c * source.columnStride] : Value {};
        }
    }
}

} // namespace

PackedKeys::PackedKeys(const torch::Tensor& keys, const torch::Tensor& values, int64_t heads)
    : m_heads(heads)
    , m_headWidth(keys.size(2) / heads)
    , m_count(keys.size(1))
{
    withValueType(keys.scalar_type(), [&](auto value) { pack<decltype(value)>(keys, values); });
}

template <typename Value>
void PackedKeys::pack(const torch::Tensor& keys, const torch::Tensor& values)
{
    const auto type = keys.scalar_type();
    const int64_t panel = inferenceKernels<Value>().panelWidth;
    const int64_t depth = storedDepth<Value>(m_count);
    const int64_t headDepth = storedDepth<Value>(m_headWidth);
    const int64_t keySize = ceilDivide(m_count, panel) * panel * headDepth;
    const int64_t valueSize = ceilDivide(m_headWidth, panel) * panel * depth;
    m_keys = torch::empty({ keys.size(0) * m_heads, keySize }, type);
    m_values = torch::empty({ keys.size(0) * m_heads, valueSize }, type);
    at::parallel_for(0, m_keys.size(0), 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
            const int64_t batch = i / m_heads;
            const int64_t column = i % m_heads * m_headWidth;
            const auto* key = valuesOf<Value>(keys) + batch * keys.stride(0) + column;
            const auto* value = valuesOf<Value>(values) + batch * values.stride(0) + column;
            auto* to = valuesOf<Value>(m_keys) + i * keySize;
            for (int64_t j = 0; j < m_count; j += panel, to += panel * headDepth)
                packPanel<Value>({ key + j * keys.stride(1), 1, keys.stride(1), m_headWidth,
                                     std::min(panel, m_count - j) },
                    headDepth, panel, to);
            to = valuesOf<Value>(m_values) + i * valueSize;
            for (int64_t c = 0; c < m_headWidth; c += panel, to += panel * depth) {
                const int64_t columns = std::min(panel, m_headWidth - c);
                packPanel<Value>({ value + c, values.stride(1), 1, m_count, columns }, depth,
                    columns > panel / 2 ? panel : panel / 2, to);
            }
        }
    });
}

torch::Tensor PackedKeys::attend(const torch::Tensor& queries, bool causal) const
{
    const auto output = torch::empty(queries.sizes(), queries.options());
    withValueType(queries.scalar_type(),
        [&](auto value) { attendTo<decltype(value)>(queries, output, causal); });
    return output;
}

template <typename Value>
void PackedKeys::attendTo(
    const torch::Tensor& queries, const torch::Tensor& output, bool causal) const
{
    const int64_t count = queries.size(1);
    const int64_t tasks = ceilDivide(count, kQueriesPerTask);
    at::parallel_for(0, m_keys.size(0) * tasks, 1, [&](int64_t begin, int64_t end) {
        const auto scratch =
            torch::empty({ inferenceKernels<Value>().attentionScratch(m_headWidth) });
        for (int64_t i = begin; i < end; ++i) {
            const int64_t head = i / tasks; // of all images
            const int64_t first = i % tasks * kQueriesPerTask;
            const int64_t column = head % m_heads * m_headWidth;
            const int64_t batch = head / m_heads;
            nn::AttentionTask<Value> task {};
            task.queries = valuesOf<Value>(queries) + batch * queries.stride(0)
                + first * queries.stride(1) + column;
            task.queryStride = queries.stride(1);
            task.queryCount = std::min(kQueriesPerTask, count - first);
            task.firstQuery = first;
            task.width = m_headWidth;
            task.keys = valuesOf<Value>(m_keys) + head * m_keys.size(1);
            task.values = valuesOf<Value>(m_values) + head * m_values.size(1);
            task.keyCount = m_count;
            task.causal = causal;
            task.output =
                valuesOf<Value>(output) + (batch * count + first) * output.size(2) + column;
            task.outputStride = output.size(2);
            task.scratch = scratch.template data_ptr<float>();
            inferenceKernels<Value>().attend(task);
        }
    });
}

} // namespace detdiffusion::packed
