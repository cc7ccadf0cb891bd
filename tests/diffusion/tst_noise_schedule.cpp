#include "core/diffusion/noise_schedule.h"
#include "core/domain/error.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

SchedulerConfig stableDiffusionConfig()
{
    SchedulerConfig config;
    config.stepsOffset = 1;
    config.setAlphaToOne = false;
    return config;
}

double relativeError(const torch::Tensor& actual, const torch::Tensor& expected)
{
    return ((actual - expected).norm() / expected.norm()).item<double>();
}

} // namespace

class TestNoiseSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference();
    void addNoiseWorksPerSample();
    void cosineScheduleStaysBelowOne();
    void readsConfigurationKeys();
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
};

void TestNoiseSchedule::matchesTheReference()
{
    const auto path = test::goldenFolder() / "golden/add_noise.safetensors";
    DETDIFFUSION_REQUIRE(path);
    const SafetensorsFile file(path);
    const NoiseSchedule schedule(stableDiffusionConfig());
    QVERIFY(relativeError(schedule.betas(), file.tensor("betas")) < 1e-6);
    QVERIFY(relativeError(schedule.alphasCumprod(), file.tensor("alphas_cumprod")) < 1e-6);

    const auto x0 = file.tensor("x0");
    const auto noise = file.tensor("noise");
    const auto timesteps = file.tensor("timesteps");
    const auto noisy = schedule.addNoise(x0, noise, timesteps);
    for (const char* name : { "ddpm.add_noise", "ddim.add_noise", "pndm.add_noise" }) {
        QVERIFY(relativeError(noisy, file.tensor(name)) < 1e-6);
        QVERIFY((noisy - file.tensor(name)).abs().max().item<double>() < 1e-5);
    }
    const auto velocity = schedule.velocity(x0, noise, timesteps);
    QVERIFY(relativeError(velocity, file.tensor("ddpm.get_velocity")) < 1e-6);
    QVERIFY((velocity - file.tensor("ddpm.get_velocity")).abs().max().item<double>() < 1e-5);
}

void TestNoiseSchedule::addNoiseWorksPerSample()
{
    const NoiseSchedule schedule(stableDiffusionConfig());
    const auto x0 = torch::ones({ 2, 3, 4, 4 });
    const auto noise = torch::zeros({ 2, 3, 4, 4 });
    const auto noisy =
        schedule.addNoise(x0, noise, torch::tensor({ int64_t { 0 }, int64_t { 999 } }));
    const auto expected = schedule.alphasCumprod().sqrt();
    QCOMPARE(noisy[0][0][0][0].item<float>(), expected[0].item<float>());
    QCOMPARE(noisy[1][2][3][3].item<float>(), expected[999].item<float>());
}

void TestNoiseSchedule::cosineScheduleStaysBelowOne()
{
    SchedulerConfig config;
    config.betaSchedule = "squaredcos_cap_v2";
    const NoiseSchedule schedule(config);
    QCOMPARE(schedule.size(), int64_t { 1000 });
    QVERIFY(schedule.betas().max().item<double>() <= 0.999 + 1e-6);
    QVERIFY((schedule.alphasCumprod().diff() < 0).all().item<bool>());
}

void TestNoiseSchedule::readsConfigurationKeys()
{
    const auto json = nlohmann::json::parse(R"({"_class_name": "DDIMScheduler", "beta_start": 0.001,
        "beta_end": 0.02, "beta_schedule": "linear", "prediction_type": "v_prediction",
        "steps_offset": 1, "trained_betas": null, "own": 3})");
    const auto config = SchedulerConfig::fromJson(json);
    QCOMPARE(config.predictionType, std::string("v_prediction"));
    QCOMPARE(config.stepsOffset, int64_t { 1 });
    QVERIFY(config.clipSample);
    QVERIFY(config.setAlphaToOne);
    QCOMPARE(config.toJson().at("own").get<int>(), 3);
    QCOMPARE(SchedulerConfig::fromJson(config.toJson()).betaEnd, 0.02);
}

void TestNoiseSchedule::refusesBadConfigurations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("wrong type") << QByteArray(R"({"beta_start": "small"})");
    QTest::newRow("no timesteps") << QByteArray(R"({"num_train_timesteps": 0})");
    QTest::newRow("beta too large") << QByteArray(R"({"beta_end": 1.5})");
    QTest::newRow("offset") << QByteArray(R"({"steps_offset": -1})");
    QTest::newRow("unknown schedule") << QByteArray(R"({"beta_schedule": "wavy"})");
    QTest::newRow("zero snr") << QByteArray(R"({"rescale_betas_zero_snr": true})");
}

void TestNoiseSchedule::refusesBadConfigurations()
{
    QFETCH(QByteArray, json);
    const auto parsed = nlohmann::json::parse(json.toStdString());
    QVERIFY_EXCEPTION_THROWN(NoiseSchedule(SchedulerConfig::fromJson(parsed)), Error);
}

QTEST_GUILESS_MAIN(TestNoiseSchedule)
#include "tst_noise_schedule.moc"
