#include "core/training/loss_scaler.h"
#include "core/training/parallel_optimizer.h"

#include <QTest>
#include <torch/torch.h>

#include <limits>

using namespace detdiffusion;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr OptimizerOptions kOptions { 0.9, 0.999, 1e-8, 0.5, 0.99 };

torch::Tensor makeWeights()
{
    return torch::linspace(-1.0, 1.0, 6).requires_grad_(true);
}

ParallelOptimizer makeOptimizer(
    WorkerTeam& team, const torch::Tensor& weights, std::optional<LossScaler> scaler)
{
    const std::vector<TrainedParameter> parameters { { "w", weights, 1.0, 0.01 } };
    return { team, { parameters }, kOptions, nullptr, std::move(scaler) };
}

/// A step on some loss whose gradient changes with the weights, times `spoiled`.
double train(
    ParallelOptimizer& optimizer, const torch::Tensor& weights, int step, double spoiled = 1.0)
{
    const auto loss = (weights * (1.0 + step) - 0.3).pow(3).sum() * spoiled;
    (loss * optimizer.lossScale()).backward();
    return optimizer.step(0.05, step);
}

} // namespace

class LossScalerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fallsAtOnceAndGrowsAfterManyGoodSteps();
    void keepsWithinItsLimits();
    void goesOnWhereItsStateWas();
    void onlyFp16HasOne();
    void scaledGradientsTrainTheSame();
    void aScaleThatIsTooLargeCostsAStep();
    void aResumedOptimizerHasItsScale();
};

void LossScalerTest::fallsAtOnceAndGrowsAfterManyGoodSteps()
{
    LossScaler scaler(1024.0);
    QVERIFY(scaler.judge(kInfinity));
    QVERIFY(scaler.judge(kNan));
    QCOMPARE(scaler.scale(), 256.0);
    for (int64_t i = 1; i < LossScaler::kStepsToGrow; ++i)
        QVERIFY(!scaler.judge(1.0));
    QCOMPARE(scaler.scale(), 256.0);
    scaler.judge(1.0);
    QCOMPARE(scaler.scale(), 512.0);
    for (int64_t i = 1; i < LossScaler::kStepsToGrow; ++i)
        scaler.judge(1.0);
    scaler.judge(kInfinity); // one bad step, and the count begins anew
    QCOMPARE(scaler.scale(), 256.0);
    for (int64_t i = 1; i < LossScaler::kStepsToGrow; ++i)
        scaler.judge(1.0);
    QCOMPARE(scaler.scale(), 256.0);
}

void LossScalerTest::keepsWithinItsLimits()
{
    LossScaler least(2.0 * LossScaler::kLeast);
    QVERIFY(least.judge(kInfinity));
    QVERIFY(!least.judge(kInfinity)); // the scale is not to blame
    QCOMPARE(least.scale(), LossScaler::kLeast);
    LossScaler most(LossScaler::kMost);
    for (int64_t i = 0; i < LossScaler::kStepsToGrow; ++i)
        most.judge(1.0);
    QCOMPARE(most.scale(), LossScaler::kMost);
}

void LossScalerTest::goesOnWhereItsStateWas()
{
    LossScaler scaler(1024.0);
    for (int64_t i = 0; i < LossScaler::kStepsToGrow - 1; ++i)
        scaler.judge(1.0);
    LossScaler resumed;
    resumed.restore({});
    QCOMPARE(resumed.scale(), LossScaler::kStart);
    resumed.restore(scaler.state());
    QCOMPARE(resumed.scale(), 1024.0);
    resumed.judge(1.0);
    QCOMPARE(resumed.scale(), 2048.0);
}

void LossScalerTest::onlyFp16HasOne()
{
    QVERIFY(lossScalerFor(torch::kFloat16));
    QVERIFY(!lossScalerFor(torch::kBFloat16));
    QVERIFY(!lossScalerFor(torch::kFloat32));
}

void LossScalerTest::scaledGradientsTrainTheSame()
{
    WorkerTeam team(1);
    const auto plain = makeWeights();
    const auto scaled = makeWeights();
    auto without = makeOptimizer(team, plain, {});
    auto with = makeOptimizer(team, scaled, LossScaler());
    for (int step = 0; step < 10; ++step)
        QCOMPARE(train(with, scaled, step), train(without, plain, step));
    QVERIFY(torch::equal(plain, scaled));
    QVERIFY(torch::equal(without.state().at("exp_avg_sq.w"), with.state().at("exp_avg_sq.w")));
}

void LossScalerTest::aScaleThatIsTooLargeCostsAStep()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    auto optimizer = makeOptimizer(team, weights, LossScaler(1024.0));
    QVERIFY(!std::isfinite(train(optimizer, weights, 0, kInfinity)));
    QVERIFY(optimizer.scaleFell());
    QCOMPARE(optimizer.lossScale(), 512.0);
    QVERIFY(torch::equal(weights, makeWeights()));
    train(optimizer, weights, 1);
    QVERIFY(!optimizer.scaleFell());
    QVERIFY(!torch::equal(weights, makeWeights()));
}

void LossScalerTest::aResumedOptimizerHasItsScale()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    auto optimizer = makeOptimizer(team, weights, LossScaler(1024.0));
    train(optimizer, weights, 0, kInfinity);
    const auto again = makeWeights();
    auto resumed = makeOptimizer(team, again, LossScaler());
    resumed.restore(optimizer.state(), "state");
    QCOMPARE(resumed.lossScale(), 512.0);
    auto inFloat = makeOptimizer(team, again, {});
    inFloat.restore(optimizer.state(), "state");
    QCOMPARE(inFloat.lossScale(), 1.0);
}

QTEST_GUILESS_MAIN(LossScalerTest)
#include "tst_loss_scaler.moc"
