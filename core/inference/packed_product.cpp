#include "core/inference/packed_product.h"

#include "core/inference/row_addresses.h"
#include "core/inference/value_type.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion::packed {

namespace {

/// Rows of a block stay in the cache while all panels go over them.
constexpr int64_t kBlockRows = 384;
/// Rows whose addresses are looked up at once.
constexpr int64_t kBandRows = 16 * kBlockRows;

/// A block of rows of the band.
struct Block {
    int64_t first = 0;
    int64_t count = 0;
};

/// Memory of one thread.
struct Scratch {
    torch::Tensor sums;
    torch::Tensor widened;
};

template <typename Value> class BandProduct {
public:
    BandProduct(const PackedMatrix& matrix, const ProductRows& rows, const float* bias)
        : m_matrix(matrix)
        , m_bias(bias)
        , m_rowCount(rows.count)
        , m_addresses(rows, matrix.depths())
    {
    }

    void run()
    {
        for (int64_t first = 0; first < m_rowCount; first += kBandRows)
            runBand(first, std::min(kBandRows, m_rowCount - first));
    }

private:
    void runBand(int64_t first, int64_t count)
    {
        m_addresses.lookUp(first, count);
        const int64_t blocks = (count + kBlockRows - 1) / kBlockRows;
        const int64_t panels = m_matrix.panels();
        at::parallel_for(0, blocks * panels, 1, [&](int64_t begin, int64_t end) {
            const Scratch scratch { torch::empty({ sumsScratch(std::min(count, kBlockRows)) }),
                torch::empty({ wideningScratch() }) };
            for (int64_t i = begin; i < end; ++i) {
                const int64_t start = i / panels * kBlockRows;
                runBlock({ start, std::min(kBlockRows, count - start) }, i % panels, scratch);
            }
        });
    }

    /// For the rows of whole tiles.
    int64_t sumsScratch(int64_t rows) const
    {
        return (rows + inferenceKernels<Value>().tileRows) * m_matrix.panelWidth();
    }

    int64_t wideningScratch() const
    {
        if (m_matrix.weightType() != torch::kFloat16)
            return 0;
        const auto& depths = m_matrix.depths();
        return inferenceKernels<Value>().productWideningScratch(
            *std::max_element(depths.begin(), depths.end()));
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
        task.rows = m_addresses.inputs(block.first);
        task.depths = m_matrix.depths().data();
        task.segments = static_cast<int64_t>(m_matrix.depths().size());
        task.rowCount = block.count;
        task.weights = static_cast<const Weight*>(m_matrix.panel(panel));
        task.column = panel * m_matrix.panelWidth();
        task.bias = m_bias + task.column;
        task.residual = m_addresses.residuals(block.first);
        task.output = m_addresses.outputs(block.first);
        task.columns = std::min(m_matrix.panelWidth(), m_matrix.columns() - task.column);
        task.scratch = scratch.sums.template data_ptr<float>();
        task.widened = scratch.widened.template data_ptr<float>();
        return task;
    }

    const PackedMatrix& m_matrix;
    const float* m_bias;
    int64_t m_rowCount;
    RowAddresses<Value> m_addresses;
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
