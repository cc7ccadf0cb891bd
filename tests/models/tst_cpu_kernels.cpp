#include "core/kernels/cpu_kernels.h"
#include "core/models/fused_attention.h"
#include "core/models/geglu.h"
#include "tests/models/golden_compare.h"

#include <QTest>
#include <torch/torch.h>

#include <cmath>

using namespace detdiffusion;

namespace {

const test::Tolerance kFloat { .relative = 1e-5, .absolute = 1e-4 };
const test::Tolerance kBFloat16 { .relative = 0.02, .absolute = 0.2 };

torch::Tensor splitHeads(const torch::Tensor& tokens, int64_t heads)
{
    return tokens.view({ tokens.size(0), tokens.size(1), heads, -1 }).transpose(1, 2);
}

/// The definition, composed of LibTorch's operations.
torch::Tensor plainAttention(
    const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value, int64_t heads)
{
    const double scale = 1.0 / std::sqrt(static_cast<double>(query.size(2) / heads));
    const torch::Tensor scores =
        torch::matmul(splitHeads(query, heads) * scale, splitHeads(key, heads).transpose(2, 3));
    const torch::Tensor output = torch::matmul(scores.softmax(-1), splitHeads(value, heads));
    return output.transpose(1, 2).reshape(query.sizes());
}

torch::Tensor plainGeglu(const torch::Tensor& projected)
{
    const auto halves = projected.chunk(2, -1);
    return halves[0] * torch::gelu(halves[1]);
}

torch::Tensor leaf(at::IntArrayRef shape, double scale)
{
    return (torch::randn(shape) * scale).requires_grad_();
}

/// The output of `function` and the gradients of its inputs for a fixed weighting of the output.
template <typename Function>
std::vector<torch::Tensor> outputAndGradients(
    const Function& function, std::vector<torch::Tensor> inputs, const torch::Tensor& weights)
{
    const torch::Tensor output = function(inputs);
    std::vector<torch::Tensor> results { output.detach() };
    for (torch::Tensor& gradient :
        torch::autograd::grad({ (output.to(torch::kFloat32) * weights).sum() }, inputs))
        results.push_back(gradient);
    return results;
}

void compareAll(const std::vector<torch::Tensor>& actual,
    const std::vector<torch::Tensor>& expected, const test::Tolerance& tolerance)
{
    QCOMPARE(actual.size(), expected.size());
    for (size_t i = 0; i < actual.size(); ++i) {
        const QString problem = test::difference(actual[i], expected[i], tolerance);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("result %1: ").arg(i) + problem));
    }
}

} // namespace

class CpuKernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(11); }
    void attentionMatchesItsDefinition_data();
    void attentionMatchesItsDefinition();
    void attentionSurvivesLargeScores();
    void attentionTakesBFloat16();
    void gegluMatchesItsDefinition_data();
    void gegluMatchesItsDefinition();
    void gegluTakesBFloat16();
    void everyInstructionSetGivesTheSameResult();
};

void CpuKernelsTest::attentionMatchesItsDefinition_data()
{
    QTest::addColumn<int>("queries");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("heads");
    QTest::newRow("self, starter model") << 256 << 256 << 16 << 4;
    QTest::newRow("cross") << 64 << 40 << 32 << 4;
    QTest::newRow("prompt of 77, width 40") << 128 << 77 << 40 << 2;
    QTest::newRow("several key tiles") << 70 << 600 << 48 << 1;
    QTest::newRow("odd everything") << 33 << 13 << 5 << 3;
    QTest::newRow("one of each") << 1 << 1 << 1 << 1;
    QTest::newRow("wide single head") << 40 << 300 << 160 << 1;
}

void CpuKernelsTest::attentionMatchesItsDefinition()
{
    QFETCH(int, queries);
    QFETCH(int, keys);
    QFETCH(int, width);
    QFETCH(int, heads);
    const std::vector<torch::Tensor> inputs { leaf({ 2, queries, heads * width }, 1.5),
        leaf({ 2, keys, heads * width }, 1.5), leaf({ 2, keys, heads * width }, 1.0) };
    const torch::Tensor weights = torch::randn({ 2, queries, heads * width });
    const auto run = [&](auto function) {
        return outputAndGradients(
            [&](const auto& in) { return function(in[0], in[1], in[2], heads); }, inputs, weights);
    };
    auto expected = run(plainAttention);
    if (keys == 1) // the softmax of one score is constant: the exact gradients vanish
        expected[1] = expected[1].zero_();
    auto actual = run(nn::fusedAttention);
    if (keys == 1) {
        QVERIFY(actual[1].abs().max().item<double>() < 1e-5);
        QVERIFY(actual[2].abs().max().item<double>() < 1e-5);
        actual[1] = expected[1];
        actual[2] = expected[2];
    }
    compareAll(actual, expected, kFloat);
}

void CpuKernelsTest::attentionSurvivesLargeScores()
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor query = torch::randn({ 1, 20, 8 }) * 60.0;
    const torch::Tensor key = torch::randn({ 1, 300, 8 }) * 60.0;
    const torch::Tensor value = torch::randn({ 1, 300, 8 });
    const torch::Tensor expected = plainAttention(
        query.to(torch::kFloat64), key.to(torch::kFloat64), value.to(torch::kFloat64), 1);
    const QString problem = test::difference(
        nn::fusedAttention(query, key, value, 1), expected, { .relative = 1e-3, .absolute = 1e-2 });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CpuKernelsTest::attentionTakesBFloat16()
{
    std::vector<torch::Tensor> inputs;
    std::vector<torch::Tensor> rounded;
    for (int i = 0; i < 3; ++i) {
        rounded.push_back(torch::randn({ 2, 50, 32 }).to(torch::kBFloat16).requires_grad_());
        inputs.push_back(rounded.back().detach().to(torch::kFloat32).requires_grad_());
    }
    const torch::Tensor weights = torch::randn({ 2, 50, 32 });
    const auto run = [&](const auto& in) {
        return outputAndGradients(
            [](const auto& x) { return nn::fusedAttention(x[0], x[1], x[2], 2); }, in, weights);
    };
    const auto results = run(rounded);
    for (const torch::Tensor& result : results)
        QCOMPARE(result.scalar_type(), torch::kBFloat16);
    compareAll(results, run(inputs), kBFloat16);
}

void CpuKernelsTest::gegluMatchesItsDefinition_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 1, 15, 16, 17, 256, 1000 })
        QTest::addRow("width %d", width) << width;
}

void CpuKernelsTest::gegluMatchesItsDefinition()
{
    QFETCH(int, width);
    const std::vector<torch::Tensor> inputs { leaf({ 3, 7, 2 * width }, 3.0) };
    const torch::Tensor weights = torch::randn({ 3, 7, width });
    compareAll(outputAndGradients([](const auto& in) { return nn::geglu(in[0]); }, inputs, weights),
        outputAndGradients([](const auto& in) { return plainGeglu(in[0]); }, inputs, weights),
        kFloat);
}

void CpuKernelsTest::gegluTakesBFloat16()
{
    const torch::Tensor rounded = torch::randn({ 9, 70 }).to(torch::kBFloat16).requires_grad_();
    const torch::Tensor exact = rounded.detach().to(torch::kFloat32).requires_grad_();
    const torch::Tensor weights = torch::randn({ 9, 35 });
    const auto run = [](const auto& in) { return nn::geglu(in[0]); };
    compareAll(outputAndGradients(run, { rounded }, weights),
        outputAndGradients(run, { exact }, weights), kBFloat16);
}

void CpuKernelsTest::everyInstructionSetGivesTheSameResult()
{
    const torch::Tensor tokens = torch::randn({ 3, 45, 24 });
    const auto* const data = tokens.data_ptr<float>();
    const nn::HeadView head { .query = data,
        .key = data + 45 * 24,
        .value = data + 2 * 45 * 24,
        .queries = 45,
        .keys = 45,
        .width = 24,
        .queryStride = 24,
        .keyStride = 24 };
    std::vector<float> scratch(static_cast<size_t>(nn::attentionScratchSize(head)));
    const auto run = [&](const nn::CpuKernels& kernels) {
        const torch::Tensor output = torch::empty({ 45, 24 });
        const torch::Tensor sums = torch::empty({ 45 });
        kernels.attentionForward(
            head, output.data_ptr<float>(), sums.data_ptr<float>(), scratch.data());
        const torch::Tensor gated = torch::empty({ 45, 36 });
        kernels.gegluForward(data, gated.data_ptr<float>(), 45, 36);
        return std::vector<torch::Tensor> { output, sums, gated };
    };
    for (const nn::CpuKernels* kernels : nn::usableCpuKernels())
        compareAll(run(*kernels), run(nn::kBaselineKernels), kFloat);
}

QTEST_GUILESS_MAIN(CpuKernelsTest)
#include "tst_cpu_kernels.moc"
