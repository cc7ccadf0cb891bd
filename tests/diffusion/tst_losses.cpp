#include "core/diffusion/losses.h"
#include "core/domain/error.h"

#include <QTest>
#include <torch/torch.h>

#include <cmath>

using namespace detdiffusion;

namespace {

NoiseSchedule schedule()
{
    return NoiseSchedule(SchedulerConfig());
}

bool isClose(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-5;
}

} // namespace

class LossesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foregroundWeightsHaveMeanOne();
    void laterBoxesOverwriteEarlierOnes();
    void smallBoxesCountMorePerCell();
    void targetsAreConsistent();
    void minSnrCapsTheWeights();
    void sampleWeightsScaleTheError();
    void perfectMasksCostNothing();
    void onlyChosenMasksCount();
    void noisySamplesCountLess();
    void refusesAnUnknownPredictionType();
};

void LossesTest::foregroundWeightsHaveMeanOne()
{
    const auto weights = foregroundWeights({ { 0.0, 0.0, 0.5, 0.5 } }, 4, 4, {});
    QVERIFY(isClose(weights.mean().item<double>(), 1.0));
    // w / (3 * 3)^p inside, 1 / 16^p outside, before the common factor.
    const double ratio = 2.0 / std::pow(9.0, 0.2) * std::pow(16.0, 0.2);
    QVERIFY(isClose((weights[0][0] / weights[3][3]).item<double>(), ratio));
}

void LossesTest::laterBoxesOverwriteEarlierOnes()
{
    const NormalizedRect large { 0.0, 0.0, 1.0, 1.0 };
    const NormalizedRect small { 0.0, 0.0, 0.25, 0.25 };
    QVERIFY(foregroundWeights({ large, small }, 8, 8, {})[0][0].item<double>() > 1.0);
    QVERIFY(isClose(foregroundWeights({ small, large }, 8, 8, {})[0][0].item<double>(), 1.0));
}

void LossesTest::smallBoxesCountMorePerCell()
{
    const auto weights =
        foregroundWeights({ { 0.0, 0.0, 0.25, 0.25 }, { 0.5, 0.0, 1.0, 1.0 } }, 8, 8, {});
    QVERIFY(weights[0][0].item<double>() > weights[0][7].item<double>());
}

void LossesTest::targetsAreConsistent()
{
    const auto steps = schedule();
    const auto timesteps = torch::tensor({ 10, 700 }, torch::kInt64);
    const auto x0 = torch::full({ 2, 1, 2, 2 }, 0.5);
    const auto noise = torch::full({ 2, 1, 2, 2 }, -1.5);
    QVERIFY(torch::equal(denoisingTarget(steps, "epsilon", x0, noise, timesteps), noise));
    QVERIFY(torch::equal(denoisingTarget(steps, "sample", x0, noise, timesteps), x0));
    const auto v = denoisingTarget(steps, "v_prediction", x0, noise, timesteps);
    const auto noisy = steps.addNoise(x0, noise, timesteps);
    const auto alpha =
        steps.alphasCumprod().index_select(0, timesteps).sqrt().reshape({ 2, 1, 1, 1 });
    const auto sigma = (1.0 - alpha.pow(2)).sqrt();
    QVERIFY(torch::allclose(alpha * noisy - sigma * v, x0, 1e-4, 1e-5));
}

void LossesTest::minSnrCapsTheWeights()
{
    const auto steps = schedule();
    const auto timesteps = torch::tensor({ 0, 999 }, torch::kInt64);
    const auto epsilon = minSnrWeights(steps, "epsilon", timesteps, 5.0);
    QVERIFY(epsilon[0].item<double>() < 0.01);
    QVERIFY(isClose(epsilon[1].item<double>(), 1.0));
    const auto snr = steps.alphasCumprod() / (1.0 - steps.alphasCumprod());
    const auto v = minSnrWeights(steps, "v_prediction", timesteps, 5.0);
    QVERIFY(isClose(v[0].item<double>(), 5.0 / (snr[0].item<double>() + 1.0)));
}

void LossesTest::sampleWeightsScaleTheError()
{
    const auto prediction = torch::ones({ 2, 1, 2, 2 });
    const auto target = torch::zeros({ 2, 1, 2, 2 });
    QVERIFY(isClose(denoisingLoss(prediction, target, {}, {}).item<double>(), 1.0));
    const auto halves = torch::tensor({ 0.0F, 1.0F });
    QVERIFY(isClose(denoisingLoss(prediction, target, {}, halves).item<double>(), 0.5));
    const auto pixels = torch::full({ 2, 2, 2 }, 3.0);
    QVERIFY(isClose(denoisingLoss(prediction, target, pixels, {}).item<double>(), 3.0));
}

void LossesTest::perfectMasksCostNothing()
{
    const auto targets = torch::zeros({ 1, 2, 4, 4 });
    targets[0][0].slice(0, 0, 2).fill_(1.0);
    const auto loss =
        perceptionLoss(targets * 60.0 - 30.0, targets, torch::ones({ 1, 2 }), torch::ones({ 1 }));
    QVERIFY(isClose(loss.total.item<double>(), 0.0));
}

void LossesTest::onlyChosenMasksCount()
{
    const auto targets = torch::zeros({ 1, 2, 4, 4 });
    auto logits = torch::full({ 1, 2, 4, 4 }, -30.0);
    logits[0][1].fill_(30.0);
    const auto first = torch::tensor({ { 1.0F, 0.0F } });
    QVERIFY(isClose(
        perceptionLoss(logits, targets, first, torch::ones({ 1 })).total.item<double>(), 0.0));
    const auto none = torch::zeros({ 1, 2 });
    QVERIFY(isClose(
        perceptionLoss(logits, targets, none, torch::ones({ 1 })).total.item<double>(), 0.0));
    const auto both = torch::ones({ 1, 2 });
    const auto loss = perceptionLoss(logits, targets, both, torch::ones({ 1 }));
    // One of two masks is wrong everywhere: BCE 30 / 2, dice (1 - 1 / 17) / 2.
    QVERIFY(isClose(loss.bce.item<double>(), 15.0));
    QVERIFY(isClose(loss.dice.item<double>(), 0.5 * (1.0 - 1.0 / 17.0)));
}

void LossesTest::noisySamplesCountLess()
{
    const auto logits = torch::zeros({ 2, 1, 2, 2 });
    const auto targets = torch::ones({ 2, 1, 2, 2 });
    const auto chosen = torch::ones({ 2, 1 });
    const auto full = perceptionLoss(logits, targets, chosen, torch::ones({ 2 }));
    const auto half = perceptionLoss(logits, targets, chosen, torch::tensor({ 1.0F, 0.0F }));
    QVERIFY(isClose(half.total.item<double>(), 0.5 * full.total.item<double>()));
    QVERIFY(isClose(full.total.item<double>(), (full.bce + full.dice).item<double>()));
}

void LossesTest::refusesAnUnknownPredictionType()
{
    const auto x = torch::zeros({ 1, 1, 2, 2 });
    const auto timesteps = torch::zeros({ 1 }, torch::kInt64);
    QVERIFY_EXCEPTION_THROWN(denoisingTarget(schedule(), "score", x, x, timesteps), Error);
}

QTEST_GUILESS_MAIN(LossesTest)
#include "tst_losses.moc"
