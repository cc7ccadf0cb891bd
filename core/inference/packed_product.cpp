#include "core/inference/packed_product.h"

#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <memory>

namespace detdiffusion::packed {

namespace {

/// Rows of a block share a panel's weights in the cache.
constexpr int64_t kTilesPerBlock = 160;
/// Rows whose addresses are looked up at once.
constexpr int64_t kBlocksPerBand = 8;

/// The addresses of a band of rows, as ProductTask wants them.
template <typename Value> struct BandAddresses {
    std::vector<const Value*> input;
    std::vector<const Value*> residual;
    std::vector<Value*> output;
};

/// A block of rows of the band.
struct Block {
    int64_t first = 0;
    int64_t count = 0;
};

/// Memory of one thread.
struct Scratch {
    float* sums;
    float* widened;
};

template <typename Value> class BandProduct {
public:
    BandProduct(const PackedMatrix& matrix, const ProductRows& rows, const float* bias)
        : m_matrix(matrix)
        , m_rows(rows)
        , m_bias(bias)
        , m_segments(static_cast<int64_t>(matrix.depths().size()))
    {
    }

    void run()
    {
        const int64_t band = blockRows() * kBlocksPerBand;
        for (int64_t first = 0; first < m_rows.count; first += band)
            runBand(first, std::min(band, m_rows.count - first));
    }

private:
    int64_t tileRows() const { return inferenceKernels<Value>().tileRows; }
    int64_t blockRows() const { return kTilesPerBlock * tileRows(); }

    void runBand(int64_t first, int64_t count)
    {
        lookUp(first, count);
        const int64_t blocks = (count + blockRows() - 1) / blockRows();
        const auto panelWidth = m_matrix.panelWidth();
        at::parallel_for(0, m_matrix.panels() * blocks, 1, [&](int64_t begin, int64_t end) {
            // Not initialised: setting this memory to zero would cost more than a small product.
            const std::unique_ptr<float[]> sums(new float[static_cast<size_t>(
                (std::min(count, blockRows()) + tileRows()) * panelWidth)]);
            const std::unique_ptr<float[]> widened(
                new float[static_cast<size_t>(wideningScratch())]);
            for (int64_t i = begin; i < end; ++i) {
                const int64_t start = i % blocks * blockRows();
                runBlock({ start, std::min(blockRows(), count - start) }, i / blocks,
                    { sums.get(), widened.get() });
            }
        });
    }

    int64_t wideningScratch() const
    {
        if (m_matrix.weightType() != torch::kFloat16)
            return 0;
        const auto& depths = m_matrix.depths();
        return inferenceKernels<Value>().productWideningScratch(
            *std::max_element(depths.begin(), depths.end()));
    }

    /// The last tile of a band repeats its last row.
    void lookUp(int64_t first, int64_t count)
    {
        const int64_t tiles = (count + tileRows() - 1) / tileRows();
        m_band.input.resize(static_cast<size_t>(tiles * m_segments * tileRows()));
        m_band.output.resize(static_cast<size_t>(count));
        m_band.residual.resize(m_rows.residual ? m_band.output.size() : 0);
        at::parallel_for(0, tiles, 64, [&](int64_t begin, int64_t end) {
            for (int64_t tile = begin; tile < end; ++tile)
                lookUpTile(first, count, tile);
        });
    }

    void lookUpTile(int64_t first, int64_t count, int64_t tile)
    {
        for (int64_t r = 0; r < tileRows(); ++r) {
            const int64_t row = std::min(tile * tileRows() + r, count - 1);
            for (int64_t s = 0; s < m_segments; ++s)
                m_band.input[static_cast<size_t>((tile * m_segments + s) * tileRows() + r)] =
                    static_cast<const Value*>(m_rows.input(first + row, s));
            if (tile * tileRows() + r >= count)
                continue;
            m_band.output[static_cast<size_t>(row)] =
                static_cast<Value*>(m_rows.output(first + row));
            if (m_rows.residual)
                m_band.residual[static_cast<size_t>(row)] =
                    static_cast<const Value*>(m_rows.residual(first + row));
        }
    }

    void runBlock(const Block& block, int64_t panel, const Scratch& scratch) const
    {
        if (m_matrix.weightType() == torch::kFloat16)
            inferenceKernels<Value>().productOfFp16(taskFor<nn::Fp16>(block, panel, scratch));
        else
            inferenceKernels<Value>().product(taskFor<Value>(block, panel, scratch));
    }

    template <typename Weight>
    nn::ProductTask<Value, Weight> taskFor(
        const Block& block, int64_t panel, const Scratch& scratch) const
    {
        nn::ProductTask<Value, Weight> task {};
        task.rows = m_band.input.data() + block.first * m_segments;
        task.depths = m_matrix.depths().data();
        task.segments = m_segments;
        task.rowCount = block.count;
        task.weights = static_cast<const Weight*>(m_matrix.panel(panel));
        task.column = panel * m_matrix.panelWidth();
        task.bias = m_bias + task.column;
        task.residual = m_band.residual.empty() ? nullptr : m_band.residual.data() + block.first;
        task.output = m_band.output.data() + block.first;
        task.columns = std::min(m_matrix.panelWidth(), m_matrix.columns() - task.column);
        task.scratch = scratch.sums;
        task.widened = scratch.widened;
        return task;
    }

    const PackedMatrix& m_matrix;
    const ProductRows& m_rows;
    const float* m_bias;
    int64_t m_segments;
    BandAddresses<Value> m_band;
};

} // namespace

void runProduct(const PackedMatrix& matrix, const ProductRows& rows, const float* bias)
{
    withValueType(
        matrix.type(), [&](auto value) { BandProduct<decltype(value)>(matrix, rows, bias).run(); });
}

torch::Tensor linear(const PackedMatrix& matrix, const torch::Tensor& input,
    const torch::Tensor& residual, torch::Tensor output)
{
    TORCH_CHECK(input.is_contiguous() && input.scalar_type() == matrix.type(), "packed input");
    if (!output.defined()) {
        auto shape = input.sizes().vec();
        shape.back() = matrix.columns();
        output = torch::empty(shape, input.options());
    }
    const auto bytes = static_cast<int64_t>(input.element_size());
    const int64_t inputStride = matrix.depths().front() * bytes;
    const int64_t outputStride = matrix.columns() * bytes;
    const auto* from = static_cast<const std::byte*>(input.data_ptr());
    auto* to = static_cast<std::byte*>(output.data_ptr());
    ProductRows rows;
    rows.count = input.numel() / matrix.depths().front();
    rows.input = [=](int64_t row, int64_t) { return from + row * inputStride; };
    rows.output = [=](int64_t row) { return to + row * outputStride; };
    if (residual.defined())
        rows.residual = [=, added = static_cast<const std::byte*>(residual.data_ptr())](
                            int64_t row) { return added + row * outputStride; };
    runProduct(matrix, rows, matrix.bias().data_ptr<float>());
    return output;
}

} // namespace detdiffusion::packed
