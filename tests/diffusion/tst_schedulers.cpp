#include "core/diffusion/ddim_scheduler.h"
#include "core/diffusion/euler_scheduler.h"
#include "core/diffusion/scheduler.h"
#include "core/domain/error.h"
#include "core/domain/generation.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>
#include <map>

using namespace detdiffusion;

namespace {

constexpr double kSampleTolerance = 1e-5;
constexpr double kScaleTolerance = 1e-4;

std::string samplerOfClass(const std::string& className)
{
    static const std::map<std::string, std::string> samplers { { "PNDMScheduler", "pndm" },
        { "DDIMScheduler", "ddim" }, { "DPMSolverMultistepScheduler", "dpm++2m" },
        { "EulerDiscreteScheduler", "euler" }, { "UniPCMultistepScheduler", "unipc" } };
    const auto found = samplers.find(className);
    return found == samplers.end() ? std::string() : found->second;
}

double relativeError(const torch::Tensor& actual, const torch::Tensor& expected)
{
    return ((actual - expected).norm() / expected.norm()).item<double>();
}

/// "No such variance" is written by Python as -Infinity, which JSON does not know.
nlohmann::json readCases(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::string infinity = "-Infinity";
    for (size_t at = text.find(infinity); at != std::string::npos; at = text.find(infinity))
        text.replace(at, infinity.size(), "null");
    return nlohmann::json::parse(text);
}

} // namespace

class TestSchedulers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsTheReference_data();
    void followsTheReference();
    void recoversTheOriginal_data();
    void recoversTheOriginal();
    void refusesBadRuns();

private:
    nlohmann::json m_golden;
    std::unique_ptr<SafetensorsFile> m_tensors;
};

void TestSchedulers::initTestCase()
{
    const auto folder = test::goldenFolder() / "golden";
    if (!std::filesystem::exists(folder / "schedulers.json"))
        return;
    m_golden = readCases(folder / "schedulers.json");
    m_tensors = std::make_unique<SafetensorsFile>(folder / "schedulers.safetensors");
}

void TestSchedulers::followsTheReference_data()
{
    QTest::addColumn<int>("index");
    if (!m_tensors) {
        QTest::newRow("no reference") << -1;
        return;
    }
    const auto& cases = m_golden.at("cases");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].at("name").get<std::string>().c_str()) << static_cast<int>(i);
}

void TestSchedulers::followsTheReference()
{
    QFETCH(int, index);
    if (index < 0)
        QSKIP("no golden/schedulers.json");
    const auto& item = m_golden.at("cases").at(static_cast<size_t>(index));
    const auto className = item.at("scheduler").get<std::string>();
    const auto sampler = samplerOfClass(className);
    if (sampler.empty())
        QSKIP(qPrintable(QStringLiteral("optional sampler: ") + QString::fromStdString(className)));

    auto json = item.at("config");
    json["_class_name"] = className;
    const auto scheduler = makeScheduler(
        sampler, SchedulerConfig::fromJson(json), item.at("num_inference_steps").get<int64_t>());
    if (auto* ddim = dynamic_cast<DdimScheduler*>(scheduler.get());
        ddim && item.at("eta").is_number())
        ddim->setStochasticity(item.at("eta").get<double>(),
            [this](int64_t call) { return m_tensors->tensor("variance_noise")[call]; });

    const auto prefix = item.at("name").get<std::string>() + '.';
    const auto timesteps = m_tensors->tensor(prefix + "timesteps");
    QCOMPARE(scheduler->timesteps().size(0), timesteps.size(0));
    if (timesteps.is_floating_point())
        QVERIFY(relativeError(scheduler->timesteps(), timesteps) < kScaleTolerance);
    else
        QVERIFY(torch::equal(scheduler->timesteps(), timesteps));
    const auto expectedSigma = item.at("init_noise_sigma").get<double>();
    QVERIFY(std::abs(scheduler->initNoiseSigma() / expectedSigma - 1.0) < kScaleTolerance);
    if (const auto* euler = dynamic_cast<EulerScheduler*>(scheduler.get()))
        QVERIFY(relativeError(torch::tensor(euler->noiseLevels(), torch::kFloat32),
                    m_tensors->tensor(prefix + "sigmas"))
            < kScaleTolerance);

    const auto outputs = m_tensors->tensor("model_outputs");
    const auto expected = m_tensors->tensor(prefix + "prev_samples");
    const bool scales = m_tensors->contains(prefix + "scaled_inputs");
    auto x = m_tensors->tensor("init_noise") * scheduler->initNoiseSigma();
    for (int64_t call = 0; call < timesteps.size(0); ++call) {
        if (scales) {
            const auto scaled = m_tensors->tensor(prefix + "scaled_inputs")[call];
            QVERIFY(relativeError(scheduler->scaleInput(x, call), scaled) < kSampleTolerance);
        }
        x = scheduler->step(outputs[call], call, x);
        const double error = relativeError(x, expected[call]);
        QVERIFY2(error < kSampleTolerance, qPrintable(QString("call %1: %2").arg(call).arg(error)));
    }
}

void TestSchedulers::recoversTheOriginal_data()
{
    QTest::addColumn<QString>("sampler");
    QTest::addColumn<QString>("prediction");
    QTest::addColumn<int>("steps");
    for (const auto& name : samplerNames())
        for (const char* prediction : { "epsilon", "v_prediction", "sample" }) {
            // PLMS extrapolates v itself, as diffusers does, thus only approximately.
            if (name == "pndm" && std::string_view(prediction) == "v_prediction")
                continue;
            for (const int steps : { 1, 2, 20 })
                QTest::addRow("%s %s %d", name.c_str(), prediction, steps)
                    << QString::fromStdString(name) << QString(prediction) << steps;
        }
}

/// A perfect network leads every sampler back to the picture the noise was added to.
void TestSchedulers::recoversTheOriginal()
{
    QFETCH(QString, sampler);
    QFETCH(QString, prediction);
    QFETCH(int, steps);
    SchedulerConfig config;
    config.predictionType = prediction.toStdString();
    config.timestepSpacing = "trailing";
    const auto scheduler = makeScheduler(sampler.toStdString(), config, steps);
    const NoiseSchedule schedule(config);
    const auto original = torch::linspace(-1.0, 1.0, 48).view({ 1, 3, 4, 4 });
    auto x =
        torch::linspace(1.0, -2.0, 48).sin().view({ 1, 3, 4, 4 }) * scheduler->initNoiseSigma();

    for (int64_t call = 0; call < scheduler->timesteps().size(0); ++call) {
        const auto input = scheduler->scaleInput(x, call);
        const auto t = scheduler->timesteps().slice(0, call, call + 1).round().to(torch::kInt64);
        const auto alpha = schedule.alphasCumprod().index_select(0, t).sqrt();
        const auto sigma = (1.0 - alpha * alpha).sqrt();
        const auto noise = (input - alpha * original) / sigma;
        const auto output = prediction == "epsilon" ? noise
            : prediction == "sample"                ? original
                                                    : alpha * noise - sigma * original;
        x = scheduler->step(output, call, x);
    }
    QVERIFY((x - original).abs().max().item<double>() < 0.2);
}

void TestSchedulers::refusesBadRuns()
{
    QVERIFY_EXCEPTION_THROWN(makeScheduler("magic", {}, 10), Error);
    QVERIFY_EXCEPTION_THROWN(makeScheduler("ddim", {}, 0), Error);
    QVERIFY_EXCEPTION_THROWN(makeScheduler("ddim", {}, 1001), Error);
    SchedulerConfig config;
    config.predictionType = "guess";
    QVERIFY_EXCEPTION_THROWN(makeScheduler("euler", config, 10), Error);
    config = {};
    config.timestepSpacing = "random";
    QVERIFY_EXCEPTION_THROWN(makeScheduler("pndm", config, 10), Error);
    config = {};
    config.raw = R"({"solver_order": "two"})";
    QVERIFY_EXCEPTION_THROWN(makeScheduler("unipc", config, 10), Error);
    config.raw = R"({"solver_order": 9})";
    QVERIFY_EXCEPTION_THROWN(makeScheduler("dpm++2m", config, 10), Error);
}

QTEST_GUILESS_MAIN(TestSchedulers)
#include "tst_schedulers.moc"
