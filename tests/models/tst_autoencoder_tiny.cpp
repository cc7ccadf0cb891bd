#include "core/domain/error.h"
#include "core/models/autoencoder_tiny.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "tests/models/golden_compare.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;
using nlohmann::json;

namespace {

const auto kPart = test::goldenFolder() / "taesd";

nn::AutoencoderTiny loadModel()
{
    nn::AutoencoderTiny model(nn::AutoencoderTinyConfig::fromJson(partConfig(kPart)));
    const PartWeights weights(kPart);
    loadModuleState(*model, weights.tensors(), weights.path().string());
    return model;
}

} // namespace

class AutoencoderTinyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference_data();
    void matchesTheReference();
    void scalingIsReversible();
    void survivesAConfigRoundTrip();
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
};

void AutoencoderTinyTest::matchesTheReference_data()
{
    QTest::addColumn<QString>("file");
    const auto files = test::goldenFiles(test::goldenFolder() / "golden", "taesd_");
    for (const auto& file : files)
        QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
    if (files.empty())
        QTest::newRow("no reference data") << QString();
}

void AutoencoderTinyTest::matchesTheReference()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("no reference data");
    DETDIFFUSION_REQUIRE(kPart);
    const torch::NoGradGuard noGrad;
    nn::AutoencoderTiny model = loadModel();
    const TensorMap golden = SafetensorsFile(file.toStdString()).tensors();
    const TensorMap computed {
        { "encoded", model->encode(golden.at("image")) },
        { "decoded", model->decode(golden.at("latent")) },
        { "scaled_latents", model->scaleLatents(golden.at("latent")) },
        { "unscaled", model->unscaleLatents(golden.at("scaled_latents")) },
    };
    for (const auto& [name, value] : computed) {
        const QString problem = test::difference(value, golden.at(name), {});
        QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(name) + ": " + problem));
    }
}

void AutoencoderTinyTest::scalingIsReversible()
{
    const nn::AutoencoderTiny model { nn::AutoencoderTinyConfig {} };
    const torch::Tensor latent = torch::linspace(-2.9, 2.9, 50);
    QVERIFY(model->unscaleLatents(model->scaleLatents(latent)).allclose(latent, 1e-5, 1e-5));
    const torch::Tensor outside = torch::tensor({ -9.0F, 9.0F });
    QVERIFY(model->scaleLatents(outside).equal(torch::tensor({ 0.0F, 1.0F })));
}

void AutoencoderTinyTest::survivesAConfigRoundTrip()
{
    nn::AutoencoderTinyConfig config;
    config.latentChannels = 8;
    config.numDecoderBlocks = { 2, 1 };
    config.decoderBlockOutChannels = { 12, 12 };
    const json text = config.toJson();
    QVERIFY(nn::AutoencoderTinyConfig::fromJson(text).toJson() == text);
}

void AutoencoderTinyTest::refusesBadConfigurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const char* text, const char* named) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(named);
    };
    row("activation", R"({"act_fn": "gelu"})", "act_fn");
    row("widths", R"({"encoder_block_out_channels": [8, 16, 16, 16]})",
        "encoder_block_out_channels");
    row("blocks", R"({"num_decoder_blocks": [3, 3]})", "num_decoder_blocks");
    row("magnitude", R"({"latent_magnitude": 0})", "latent_magnitude");
}

void AutoencoderTinyTest::refusesBadConfigurations()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    try {
        nn::AutoencoderTinyConfig::fromJson(json::parse(text.toStdString()));
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

QTEST_GUILESS_MAIN(AutoencoderTinyTest)
#include "tst_autoencoder_tiny.moc"
