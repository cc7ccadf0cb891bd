#include "core/diffusion/pipeline.h"
#include "core/tensor/image_tensor.h"
#include "core/text/bpe_tokenizer.h"
#include "core/weights/diffusers_folder.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <map>
#include <optional>

using namespace detdiffusion;

namespace {

constexpr double kLatentTolerance = 1e-4;
constexpr double kPictureTolerance = 1e-3;

double relativeError(const torch::Tensor& actual, const torch::Tensor& expected)
{
    return ((actual - expected).norm() / expected.norm()).item<double>();
}

std::string samplerOf(const nlohmann::json& run)
{
    const auto name = run.at("sched").get<std::string>();
    return name == "dpmpp2m" ? "dpm++2m" : name;
}

torch::Tensor encode(const BpeTokenizer& tokenizer, const nlohmann::json& prompts)
{
    std::vector<torch::Tensor> rows;
    for (const auto& prompt : prompts)
        rows.push_back(
            torch::tensor(tokenizer.encode(prompt.get<std::string>(), tokenizer.modelMaxLength())));
    return torch::stack(rows);
}

int largestLevelDifference(const Image& image, const torch::Tensor& expected)
{
    const auto actual = torch::tensor(image.rgb, torch::kInt32);
    return (actual - expected.flatten().to(torch::kInt32)).abs().max().item<int>();
}

} // namespace

/// Whole runs, prompt to picture, against the recordings of the original pipeline.
class TestPipelineGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reproducesTheRun_data();
    void reproducesTheRun();

private:
    void checkSteps(const std::vector<torch::Tensor>& steps, const torch::Tensor& expected) const;

    std::filesystem::path m_folder;
    nlohmann::json m_runs = nlohmann::json::array();
    std::optional<LatentDiffusionPipeline> m_modules;
    std::optional<LatentDiffusionPipeline> m_engine;
    std::optional<BpeTokenizer> m_tokenizer;
};

void TestPipelineGolden::initTestCase()
{
    m_folder = test::goldenFolder();
    DETDIFFUSION_REQUIRE(m_folder / "golden/pipeline_runs.json");
    m_runs = readJsonFile(m_folder / "golden/pipeline_runs.json");
    m_modules.emplace(loadPipelineParts(m_folder / "pipeline"));
    m_engine.emplace(loadPipeline(m_folder / "pipeline"));
    m_tokenizer.emplace(m_folder / "pipeline/tokenizer");
}

void TestPipelineGolden::reproducesTheRun_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("engine");
    for (size_t i = 0; i < m_runs.size(); ++i) {
        const auto name = m_runs[i].at("name").get<std::string>();
        QTest::newRow((name + " modules").c_str()) << static_cast<int>(i) << false;
        QTest::newRow((name + " engine").c_str()) << static_cast<int>(i) << true;
    }
}

void TestPipelineGolden::reproducesTheRun()
{
    QFETCH(int, index);
    QFETCH(bool, engine);
    const auto& pipeline = engine ? *m_engine : *m_modules;
    const auto& item = m_runs.at(static_cast<size_t>(index));
    const auto name = item.at("name").get<std::string>();
    const SafetensorsFile file(m_folder / ("golden/pipeline_" + name + ".safetensors"));

    PipelineRun run;
    run.noise = file.tensor("start_latents");
    run.promptIds = encode(*m_tokenizer, item.at("prompt"));
    run.negativeIds = encode(
        *m_tokenizer, item.at("neg").is_null() ? nlohmann::json::array({ "" }) : item.at("neg"));
    run.sampler = samplerOf(item);
    run.steps = item.at("steps").get<int64_t>();
    run.guidance = item.at("g").get<double>();
    QVERIFY(torch::equal(run.promptIds, file.tensor("prompt_ids")));
    if (run.guidance > 1.0)
        QVERIFY(torch::equal(run.negativeIds, file.tensor("negative_ids")));

    std::vector<torch::Tensor> steps;
    const auto latents = pipeline.sample(
        run, {}, [&steps](const SamplerStep& step) { steps.push_back(step.latents); });
    checkSteps(steps, file.tensor("latents_per_step"));
    QVERIFY(relativeError(latents, file.tensor("final_latents")) < kLatentTolerance);

    const auto decoded = pipeline.decode(latents);
    if (file.contains("decoded")) {
        QVERIFY(relativeError(decoded, file.tensor("decoded")) < kLatentTolerance);
        const auto difference = (decoded - file.tensor("decoded")).abs().max().item<double>();
        QVERIFY2(difference < kPictureTolerance, qPrintable(QString::number(difference)));
    }
    const auto pictures = file.tensor("image_u8");
    for (int64_t i = 0; i < pictures.size(0); ++i)
        QVERIFY(largestLevelDifference(imageFromTensor(decoded[i]), pictures[i]) <= 1);
}

void TestPipelineGolden::checkSteps(
    const std::vector<torch::Tensor>& steps, const torch::Tensor& expected) const
{
    QCOMPARE(static_cast<int64_t>(steps.size()), expected.size(0));
    for (size_t call = 0; call < steps.size(); ++call) {
        const double error = relativeError(steps[call], expected[static_cast<int64_t>(call)]);
        QVERIFY2(error < kLatentTolerance, qPrintable(QString("call %1: %2").arg(call).arg(error)));
    }
}

QTEST_GUILESS_MAIN(TestPipelineGolden)
#include "tst_pipeline_golden.moc"
