#include "core/inference/attention_layers.h"
#include "core/inference/feature_map.h"
#include "core/inference/packed_convolution.h"
#include "core/inference/packed_product.h"
#include "core/inference/packed_upsample.h"
#include "tests/models/golden_compare.h"
#include "tests/support/kernel_rows.h"

#include <ATen/Parallel.h>
#include <QTest>
#include <torch/torch.h>

#include <array>
#include <thread>

using namespace detdiffusion;
using namespace detdiffusion::packed;

namespace {

constexpr auto kFloat = torch::kFloat32;
constexpr auto kHalf = torch::kBFloat16;

test::Tolerance toleranceOf(torch::ScalarType type)
{
    if (type == kFloat)
        return { .relative = 2e-6, .absolute = 1e-3 };
    return { .relative = 0.01, .absolute = 1.0 };
}

/// Numbers that bfloat16 holds exactly, so that only sums are rounded.
torch::Tensor numbers(at::IntArrayRef shape)
{
    return torch::randn(shape).to(kHalf).to(kFloat);
}

void compare(const torch::Tensor& actual, const torch::Tensor& expected, torch::ScalarType type)
{
    const QString problem = test::difference(actual.to(kFloat), expected, toleranceOf(type));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void addTypes(const char* name, const std::function<QTestData&(QTestData&)>& columns)
{
    for (const auto type : { kFloat, kHalf })
        columns(QTest::newRow((std::string(name) + (type == kFloat ? " fp32" : " bf16")).c_str())
            << static_cast<int>(type));
}

void addTypeColumn()
{
    QTest::addColumn<int>("type");
    addTypes("", [](QTestData& row) -> QTestData& { return row; });
}

torch::ScalarType fetchedType(int type)
{
    return static_cast<torch::ScalarType>(type);
}

} // namespace

class PackedLayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addKernelRows(); }
    void init()
    {
        test::useKernelRow();
        torch::manual_seed(1);
    }
    void multipliesMatrices_data();
    void multipliesMatrices();
    void convolves_data();
    void convolves();
    void convolvesNormalisedMaps_data();
    void convolvesNormalisedMaps();
    void shrinksInPlace_data() { addTypeColumn(); }
    void shrinksInPlace();
    void attends_data();
    void attends();
    void enlarges_data();
    void enlarges();
    void groupNormStandsALargeMean();
    void usesEveryThread();
    void sumsDoNotDependOnTheThreads();
};

void PackedLayersTest::multipliesMatrices_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<int>>("shape"); // rows, depth, columns
    for (const QList<int>& shape : QList<QList<int>> { { 1, 4, 1 }, { 7, 33, 17 }, { 77, 768, 40 },
             { 1000, 20, 100 }, { 9000, 6, 3 }, { 13, 5001, 31 } })
        addTypes("", [&](QTestData& row) -> QTestData& { return row << shape; });
}

void PackedLayersTest::multipliesMatrices()
{
    QFETCH(int, type);
    QFETCH(QList<int>, shape);
    const auto value = fetchedType(type);
    const auto input = numbers({ shape[0], shape[1] });
    const auto weight = numbers({ shape[2], shape[1] });
    const auto bias = numbers({ shape[2] });
    const auto residual = numbers({ shape[0], shape[2] });
    const PackedMatrix matrix({ weight }, bias, value);
    const auto rows = input.to(value);
    const auto expected = torch::addmm(bias, input, weight.t());
    compare(linear(matrix, rows), expected, value);
    const auto sum = residual.to(value, false, true);
    linear(matrix, rows, sum, sum);
    compare(sum, expected + residual, value);
    if (value == kFloat) {
        const PackedMatrix fp16({ weight.to(torch::kFloat16) }, bias, value);
        QVERIFY(torch::equal(linear(fp16, rows),
            linear(PackedMatrix({ weight.to(torch::kFloat16).to(kFloat) }, bias, value), rows)));
    }
}

void PackedLayersTest::convolves_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<int>>("shape"); // in, skip, out, kernel, stride, height, width
    const QList<QList<int>> shapes { { 4, 0, 20, 3, 1, 5, 7 }, { 16, 8, 24, 3, 1, 9, 4 },
        { 40, 24, 6, 1, 1, 3, 3 }, { 12, 0, 12, 3, 2, 8, 8 }, { 12, 0, 12, 3, 2, 9, 7 },
        { 2, 0, 3, 3, 1, 1, 1 } };
    for (const auto& shape : shapes)
        addTypes("", [&](QTestData& row) -> QTestData& { return row << shape; });
}

void PackedLayersTest::convolves()
{
    QFETCH(int, type);
    QFETCH(QList<int>, shape);
    const auto value = fetchedType(type);
    const int64_t in = shape[0] + shape[1];
    const auto weight = numbers({ shape[2], in, shape[3], shape[3] });
    const auto bias = numbers({ shape[2] });
    const auto input = numbers({ 2, in, shape[5], shape[6] });
    const auto time = numbers({ 2, shape[2] });
    const auto expected = torch::conv2d(input, weight, bias, shape[4], shape[3] / 2)
        + time.unsqueeze(-1).unsqueeze(-1);
    WeightSource source({ { "c.weight", weight }, { "c.bias", bias } }, "test");
    std::vector<int64_t> inputs { shape[0] };
    std::vector<torch::Tensor> maps { toFeatureMap(input.slice(1, 0, shape[0]), value) };
    if (shape[1] > 0) {
        inputs.push_back(shape[1]);
        maps.push_back(toFeatureMap(input.slice(1, shape[0]), value));
    }
    const PackedConvolution convolution(
        source, "c", { inputs, shape[2], shape[3], shape[4] }, value);
    source.finish();
    compare(fromFeatureMap(convolution(maps, { time, {} })), expected, value);
    const auto residual = toFeatureMap(expected, value);
    compare(fromFeatureMap(convolution(maps, { time, residual })),
        expected + fromFeatureMap(residual), value);
}

void PackedLayersTest::convolvesNormalisedMaps_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<int>>("shape"); // in, skip, groups, height, width
    const QList<QList<int>> shapes { { 16, 8, 4, 5, 6 }, { 20, 10, 6, 3, 3 }, { 12, 0, 12, 17, 1 },
        { 64, 0, 32, 200, 210 } };
    for (const auto& shape : shapes)
        addTypes("", [&](QTestData& row) -> QTestData& { return row << shape; });
}

/// The last shape is larger than a band, and the second has a group across both maps.
void PackedLayersTest::convolvesNormalisedMaps()
{
    QFETCH(int, type);
    QFETCH(QList<int>, shape);
    const auto value = fetchedType(type);
    const int64_t in = shape[0] + shape[1];
    const auto input = numbers({ 2, in, shape[3], shape[4] });
    const auto gamma = numbers({ in });
    const auto beta = numbers({ in });
    const auto weight = numbers({ 5, in, 3, 3 });
    const auto bias = numbers({ 5 });
    const auto normed = torch::silu(torch::group_norm(input, shape[2], gamma, beta, 1e-5));
    const auto expected = torch::conv2d(normed, weight, bias, 1, 1);
    WeightSource source(
        { { "n.weight", gamma }, { "n.bias", beta }, { "c.weight", weight }, { "c.bias", bias } },
        "test");
    const PackedGroupNorm norm(source, "n", shape[2], in, 1e-5);
    const PackedConvolution convolution(source, "c", { { in }, 5 }, value);
    std::vector<torch::Tensor> maps { toFeatureMap(input.slice(1, 0, shape[0]), value) };
    if (shape[1] > 0)
        maps.push_back(toFeatureMap(input.slice(1, shape[0]), value));
    compare(fromFeatureMap(convolution(norm(maps, true))), expected, value);
}

/// More pixels than are copied; two images.
void PackedLayersTest::shrinksInPlace()
{
    QFETCH(int, type);
    const auto value = fetchedType(type);
    const auto input = numbers({ 2, 12, 70, 90 });
    WeightSource source(
        { { "c.weight", numbers({ 5, 12, 1, 1 }) }, { "c.bias", numbers({ 5 }) } }, "test");
    const PackedConvolution convolution(source, "c", { { 12 }, 5, 1 }, value);
    const auto map = toFeatureMap(input, value);
    const auto expected = convolution({ map });
    const auto result = convolution.shrink(map);
    QCOMPARE(result.data_ptr(), map.data_ptr());
    QVERIFY(torch::equal(result, expected));
}

void PackedLayersTest::attends_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<int>>("shape"); // width, heads, queries, keys, causal
    const QList<QList<int>> shapes { { 40, 8, 300, 300, 0 }, { 64, 2, 65, 65, 0 },
        { 80, 2, 100, 77, 0 }, { 160, 1, 7, 1000, 0 }, { 512, 1, 70, 400, 0 }, { 64, 3, 77, 77, 1 },
        { 4, 2, 9, 5, 0 }, { 34, 1, 1, 1, 0 }, { 16, 2, 300, 300, 1 }, { 3, 5, 20, 9, 0 } };
    for (const auto& shape : shapes)
        addTypes("", [&](QTestData& row) -> QTestData& { return row << shape; });
}

void PackedLayersTest::attends()
{
    QFETCH(int, type);
    QFETCH(QList<int>, shape);
    const auto value = fetchedType(type);
    const int64_t heads = shape[1];
    const int64_t width = shape[0] * heads;
    const auto query = numbers({ 2, shape[2], width }) * 2.0;
    const auto both = numbers({ 2, shape[3], 2 * width });
    const auto split = [&](const torch::Tensor& tokens) {
        return tokens.reshape({ 2, tokens.size(1), heads, -1 }).transpose(1, 2);
    };
    auto scores = torch::matmul(split(query), split(both.slice(2, 0, width)).transpose(2, 3))
        / std::sqrt(static_cast<double>(shape[0]));
    if (shape[4] != 0)
        scores += torch::full({ shape[2], shape[3] }, -1e30).triu(1);
    const auto expected = torch::matmul(scores.softmax(-1), split(both.slice(2, width)))
                              .transpose(1, 2)
                              .reshape(query.sizes());
    const auto stored = both.to(value);
    const PackedKeys keys(stored.slice(2, 0, width), stored.slice(2, width), heads);
    compare(keys.attend(query.to(value), shape[4] != 0), expected, value);
}

void PackedLayersTest::enlarges_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<int>>("shape"); // height, width, new height, new width
    const QList<QList<int>> shapes { { 4, 5, 8, 10 }, { 4, 5, 7, 10 }, { 9, 3, 17, 5 },
        { 1, 1, 2, 2 } };
    for (const auto& shape : shapes)
        addTypes("", [&](QTestData& row) -> QTestData& { return row << shape; });
}

void PackedLayersTest::enlarges()
{
    QFETCH(int, type);
    QFETCH(QList<int>, shape);
    const auto value = fetchedType(type);
    const auto weight = numbers({ 12, 12, 3, 3 });
    const auto bias = numbers({ 12 });
    WeightSource source({ { "u.conv.weight", weight }, { "u.conv.bias", bias } }, "test");
    PackedUpsample upsample(source, "u", 12, value);
    const auto check = [&](int64_t height, int64_t width) {
        const auto input = numbers({ 2, 12, shape[0], shape[1] });
        const auto enlarged = torch::upsample_nearest2d(input, { height, width });
        compare(fromFeatureMap(upsample(toFeatureMap(input, value), height, width)),
            torch::conv2d(enlarged, weight, bias, 1, 1), value);
    };
    check(shape[2], shape[3]);
    check(2 * shape[0], 2 * shape[1]); // the other packing, with the same object
    check(shape[2], shape[3]);
}

void PackedLayersTest::groupNormStandsALargeMean()
{
    const auto input = torch::randn({ 1, 8, 40, 40 }) + 1000.0;
    WeightSource source(
        { { "n.weight", torch::ones({ 8 }) }, { "n.bias", torch::zeros({ 8 }) } }, "test");
    const PackedGroupNorm norm(source, "n", 2, 8, 1e-5);
    const auto rows = norm({ toFeatureMap(input, kFloat) }, false).rows(0, 0, 40);
    const auto expected = torch::group_norm(input.to(torch::kFloat64), 2);
    const auto actual = rows.permute({ 2, 0, 1 }).unsqueeze(0);
    // Rounding the inputs near 1000 to float alone costs 3e-5.
    const auto problem = test::difference(actual, expected, { .relative = 2e-4, .absolute = 1e-3 });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

/// at::parallel_for is a header that silently runs on one thread without the compiler's OpenMP
/// flag.
void PackedLayersTest::usesEveryThread()
{
    const int before = at::get_num_threads();
    at::set_num_threads(2);
    std::array<std::thread::id, 2> threads;
    at::parallel_for(0, 2, 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i)
            threads[static_cast<size_t>(i)] = std::this_thread::get_id();
    });
    at::set_num_threads(before);
    QVERIFY(threads[0] != threads[1]);
}

void PackedLayersTest::sumsDoNotDependOnTheThreads()
{
    const int before = at::get_num_threads();
    const auto map = toFeatureMap(torch::randn({ 1, 64, 50, 50 }), kFloat);
    WeightSource source(
        { { "n.weight", torch::randn({ 64 }) }, { "n.bias", torch::randn({ 64 }) },
            { "c.weight", torch::randn({ 40, 64, 3, 3 }) }, { "c.bias", torch::randn({ 40 }) } },
        "test");
    const PackedGroupNorm norm(source, "n", 8, 64, 1e-5);
    const PackedConvolution convolution(source, "c", { { 64 }, 40 }, kFloat);
    at::set_num_threads(1);
    const auto alone = convolution(norm({ map }, true));
    at::set_num_threads(3);
    const auto together = convolution(norm({ map }, true));
    at::set_num_threads(before);
    QVERIFY(torch::equal(alone, together));
}

QTEST_GUILESS_MAIN(PackedLayersTest)
#include "tst_packed_layers.moc"
