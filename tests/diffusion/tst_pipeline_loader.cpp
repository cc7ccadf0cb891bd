#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/weights/module_state.h"
#include "core/weights/part_weights.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

/// A line of /proc/self/status in kB; -1 where there is none.
int64_t statusKilobytes(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == key && status >> word)
            return std::stoll(word);
    return -1;
}

/// Makes the peak (VmHWM) start again from what is resident now.
bool forgetPeak()
{
    std::ofstream file("/proc/self/clear_refs");
    return static_cast<bool>(file << "5" << std::flush);
}

/// Writes a text encoder in fp16 and returns its size in kB.
int64_t writeHalfTextEncoder(const fs::path& part, const nn::ClipTextConfig& config)
{
    writeJsonFile(part / "config.json", config.toJson());
    const nn::ClipTextModel network(config);
    saveSafetensors(part / "model.safetensors", moduleStateAs(*network, torch::kFloat16));
    return static_cast<int64_t>(fs::file_size(part / "model.safetensors")) / 1024;
}

} // namespace

class PipelineLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void weightsHaveTheWantedPrecision();
    void tellsTheShareThatIsDone();
    void stopsBetweenTensors();
    void filtersSeeTheirPart();
    void namesEveryWrongTensor();
    void variantsComeFromWhereTheyAre();
    void refusesPartsOfDifferentModels();
    void readsTheTextEncoderAgainUnlessItChanged();
    void peakStaysNearTheWeights_data();
    void peakStaysNearTheWeights();

private:
    fs::path model() const { return fs::path(m_folder->path().toStdString()) / "model"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PipelineLoaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeTinyModel(model());
}

void PipelineLoaderTest::weightsHaveTheWantedPrecision()
{
    LoadOptions options;
    options.precision = torch::kBFloat16;
    const auto parts = loadPipelineParts(model(), options);
    const auto stored = PartWeights(model() / "unet").tensors();
    for (const auto& item : parts.unet->named_parameters()) {
        QVERIFY(!item.value().requires_grad());
        QVERIFY2(
            item.value().equal(stored.at(item.key()).to(torch::kBFloat16)), item.key().c_str());
    }
    for (const auto& parameter : parts.autoencoder->parameters())
        QVERIFY(parameter.scalar_type() == torch::kBFloat16);
}

void PipelineLoaderTest::tellsTheShareThatIsDone()
{
    std::vector<int> shares { 0 };
    LoadOptions options;
    options.control.progress = [&shares](int percent, int total) {
        QCOMPARE(total, 100);
        QVERIFY(percent > shares.back());
        shares.push_back(percent);
    };
    loadPipelineParts(model(), options);
    QCOMPARE(shares.back(), 100);
    QVERIFY(shares.size() > 10);
}

void PipelineLoaderTest::stopsBetweenTensors()
{
    std::stop_source stop;
    int reports = 0;
    LoadOptions options;
    options.control.stop = stop.get_token();
    options.control.progress = [&](int percent, int) {
        ++reports;
        if (percent >= 50)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(loadPipelineParts(model(), options), Cancelled);
    QVERIFY(reports > 0 && reports < 60);
}

void PipelineLoaderTest::filtersSeeTheirPart()
{
    int64_t seen = 0;
    LoadOptions options;
    options.filters["text_encoder"].push_back(
        [&seen](const std::string& name, const torch::Tensor& tensor) {
            ++seen;
            return name.ends_with("final_layer_norm.bias") ? tensor + 1 : tensor;
        });
    const auto parts = loadPipelineParts(model(), options);
    const std::string name = "text_model.final_layer_norm.bias";
    const auto stored = PartWeights(model() / "text_encoder").tensors();
    QCOMPARE(seen, static_cast<int64_t>(stored.size()));
    QVERIFY(parts.textEncoder->named_parameters()[name].equal(stored.at(name) + 1));
}

void PipelineLoaderTest::namesEveryWrongTensor()
{
    const auto file = model() / "unet/diffusion_pytorch_model.safetensors";
    auto tensors = SafetensorsFile(file).tensors();
    tensors.erase("conv_in.bias");
    tensors["conv_out.bias"] = torch::zeros({ 5 });
    tensors["surplus"] = torch::zeros({ 1 });
    saveSafetensors(file, tensors);
    try {
        loadPipelineParts(model());
        QFAIL("it was accepted");
    } catch (const Error& error) {
        for (const char* part : { "unet", "missing: conv_in.bias", "conv_out.bias is [5]",
                 "asks for [4]", "left over: surplus" })
            QVERIFY2(QString(error.what()).contains(part), error.what());
    }
}

void PipelineLoaderTest::variantsComeFromWhereTheyAre()
{
    auto tensors = PartWeights(model() / "unet").tensors();
    tensors["conv_in.bias"] = torch::full({ tensors.at("conv_in.bias").size(0) }, 7.0F);
    saveSafetensors(model() / "unet/diffusion_pytorch_model.non_ema.safetensors", tensors);
    LoadOptions options;
    options.variant = "non_ema";
    const auto parts = loadPipelineParts(model(), options);
    QVERIFY(parts.unet->named_parameters()["conv_in.bias"].eq(7).all().item<bool>());
    options.variant = "fp16";
    try {
        loadPipelineParts(model(), options);
        QFAIL("it was accepted");
    } catch (const Error& error) {
        const auto text = QString::fromUtf8(error.what());
        for (const auto& part : { QString::fromStdString(model().string()),
                 QStringLiteral("\"fp16\""), QStringLiteral("\"non_ema\"") })
            QVERIFY2(text.contains(part), error.what());
    }
}

void PipelineLoaderTest::refusesPartsOfDifferentModels()
{
    auto config = readJsonFile(model() / "text_encoder/config.json");
    config["hidden_size"] = 32;
    writeJsonFile(model() / "text_encoder/config.json", config);
    QVERIFY_EXCEPTION_THROWN(loadPipelineParts(model()), Error);
}

/// Its layers rest while a picture is painted; a text that is remembered needs none.
void PipelineLoaderTest::readsTheTextEncoderAgainUnlessItChanged()
{
    auto pipeline = loadPipeline(model(), {});
    PipelineRun run;
    run.noise = torch::randn({ 1, pipeline.latentChannels(), 8, 8 });
    run.promptIds = torch::tensor({ { 1L, 2L } });
    run.steps = 1;
    const auto first = pipeline.sample(run, {});
    run.promptIds = torch::tensor({ { 2L, 1L } });
    pipeline.sample(run, {});
    fs::last_write_time(model() / "text_encoder" / "model.safetensors", fs::file_time_type::min());
    run.promptIds = torch::tensor({ { 1L, 2L } });
    QVERIFY(torch::equal(pipeline.sample(run, {}), first));
    run.promptIds = torch::tensor({ { 3L, 1L } });
    try {
        pipeline.sample(run, {});
        QFAIL("weights that have changed were used");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("changed"), error.what());
    }
}

void PipelineLoaderTest::peakStaysNearTheWeights_data()
{
    QTest::addColumn<bool>("half");
    QTest::newRow("fp32") << false;
    QTest::newRow("bf16") << true;
}

/// A text encoder of many wide layers, 190 MB in fp16, is most of the model.
void PipelineLoaderTest::peakStaysNearTheWeights()
{
    QFETCH(bool, half);
    auto config = nn::ClipTextConfig::fromJson(readJsonFile(model() / "text_encoder/config.json"));
    config.intermediateSize = 100'000;
    config.numHiddenLayers = 30;
    const int64_t kilobytes = writeHalfTextEncoder(model() / "text_encoder", config);
    if (!forgetPeak() || statusKilobytes("VmHWM:") < 0)
        QSKIP("this system does not tell the peak of memory");

    LoadOptions options;
    options.precision = half ? torch::kBFloat16 : torch::kFloat32;
    const auto before = statusKilobytes("VmRSS:");
    const auto parts = loadPipelineParts(model(), options);
    const auto peak = statusKilobytes("VmHWM:") - before;
    const int64_t weights = kilobytes * (half ? 1 : 2);
    QVERIFY2(peak < weights + weights * 15 / 100,
        qPrintable(QStringLiteral("%1 kB for weights of %2 kB").arg(peak).arg(weights)));
    QVERIFY(parts.textEncoder);
}

QTEST_GUILESS_MAIN(PipelineLoaderTest)
#include "tst_pipeline_loader.moc"
