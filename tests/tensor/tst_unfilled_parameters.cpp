#include "core/tensor/unfilled_parameters.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

class UnfilledParametersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layersHaveTheType();
    void drawsNoRandomNumbers();
    void constantsAreFilled();
    void statedTypesStay();
    void endsWithTheScope();
};

void UnfilledParametersTest::layersHaveTheType()
{
    const UnfilledParameters unfilled(torch::kCPU, torch::kBFloat16);
    const torch::nn::Linear linear(3, 2);
    const torch::nn::Conv2d convolution(torch::nn::Conv2dOptions(3, 2, 3));
    const torch::nn::Embedding table(5, 4);
    for (const auto& weight :
        { linear->weight, linear->bias, convolution->weight, table->weight }) {
        QVERIFY(weight.scalar_type() == torch::kBFloat16);
        QVERIFY(weight.requires_grad());
    }
}

void UnfilledParametersTest::drawsNoRandomNumbers()
{
    torch::manual_seed(5);
    const auto expected = torch::rand({ 4 });
    torch::manual_seed(5);
    {
        const UnfilledParameters unfilled(torch::kCPU, torch::kFloat32);
        torch::nn::Linear linear(30, 20);
        auto kept = torch::ones({ 3 });
        QVERIFY(kept.normal_().eq(1).all().item<bool>());
    }
    QVERIFY(torch::rand({ 4 }).equal(expected));
}

void UnfilledParametersTest::constantsAreFilled()
{
    const UnfilledParameters unfilled(torch::kCPU, torch::kBFloat16);
    const torch::nn::GroupNorm norm(torch::nn::GroupNormOptions(2, 4));
    QVERIFY(norm->weight.eq(1).all().item<bool>());
    QVERIFY(norm->bias.eq(0).all().item<bool>());
}

void UnfilledParametersTest::statedTypesStay()
{
    const UnfilledParameters unfilled(torch::kCPU, torch::kBFloat16);
    QVERIFY(torch::arange(4).scalar_type() == torch::kInt64);
    QVERIFY(torch::zeros({ 2 }, torch::kFloat64).scalar_type() == torch::kFloat64);
    QVERIFY(torch::linspace(0, 1, 3).scalar_type() == torch::kFloat32);
}

void UnfilledParametersTest::endsWithTheScope()
{
    {
        const UnfilledParameters outer(torch::kCPU, torch::kFloat64);
        {
            const UnfilledParameters inner(torch::kCPU, torch::kBFloat16);
        }
        QVERIFY(torch::empty({ 1 }).scalar_type() == torch::kFloat64);
    }
    QVERIFY(torch::empty({ 1 }).scalar_type() == torch::kFloat32);
    QVERIFY(!torch::ones({ 100 }).normal_().eq(1).all().item<bool>());
}

QTEST_GUILESS_MAIN(UnfilledParametersTest)
#include "tst_unfilled_parameters.moc"
