#include "core/domain/error.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/autoencoder_kl_keys.h"
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

const std::string kTapPrefix = "tap.";

nn::AutoencoderKL loadModel(const std::filesystem::path& part)
{
    nn::AutoencoderKL model(nn::AutoencoderKLConfig::fromJson(partConfig(part)));
    const PartWeights weights(part);
    loadModuleState(*model, nn::renameOldAttentionKeys(weights.tensors()), weights.path().string());
    return model;
}

nn::AutoencoderKLConfig smallConfig()
{
    nn::AutoencoderKLConfig config;
    config.blockOutChannels = { 8, 16 };
    config.layersPerBlock = 1;
    config.normNumGroups = 4;
    return config;
}

/// Everything a golden file holds, computed by the model. Taps are named `tap.<module path>`.
TensorMap compute(nn::AutoencoderKL& model, const TensorMap& golden)
{
    TensorMap seen;
    model->setTap([&seen](const std::string& name, const torch::Tensor& value) {
        seen[kTapPrefix + name] = value;
    });
    const nn::LatentDistribution posterior = model->encode(golden.at("image"));
    seen["moments"] = seen.at("tap.quant_conv");
    seen["mean"] = posterior.mean;
    seen["logvar"] = posterior.logVariance;
    seen["std"] = posterior.standardDeviation();
    seen["sample"] = posterior.sample(golden.at("posterior_noise"));
    seen["scaled_latent"] = seen.at("sample") * model->config().scalingFactor;
    seen["kl"] = posterior.klDivergence();
    seen["decoded"] = model->decode(golden.at("latent") / model->config().scalingFactor);
    return seen;
}

} // namespace

class AutoencoderKLTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference_data();
    void matchesTheReference();
    void renamesOldAttentionKeysOnly();
    void fillsInDefaults();
    void survivesAConfigRoundTrip();
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
    void refusesImagesThatDoNotDivide();
    void klOfTheStandardNormalIsZero();
    void reachesEveryParameterWithGradients();
};

void AutoencoderKLTest::matchesTheReference_data()
{
    QTest::addColumn<QString>("file");
    const auto files = test::goldenFiles(test::goldenFolder() / "golden", "vae_");
    for (const auto& file : files)
        QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
    if (files.empty())
        QTest::newRow("no reference data") << QString();
}

void AutoencoderKLTest::matchesTheReference()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("no reference data");
    const bool oldKeys = file.endsWith("oldkeys.safetensors");
    const auto part = test::goldenFolder() / (oldKeys ? "vae_oldkeys" : "pipeline/vae");
    DETDIFFUSION_REQUIRE(part);
    const torch::NoGradGuard noGrad;
    nn::AutoencoderKL model = loadModel(part);
    const TensorMap golden = SafetensorsFile(file.toStdString()).tensors();
    const TensorMap seen = compute(model, golden);
    for (const auto& [name, expected] : golden) {
        if (name == "image" || name == "latent" || name == "posterior_noise")
            continue;
        // kl is a sum over the whole latent, several hundred in size: only its relative error
        // counts.
        const test::Tolerance tolerance { .relative = 1e-5,
            .absolute = name == "kl" ? 1e-2 : 1e-4 };
        const QString problem = test::difference(seen.at(name), expected, tolerance);
        QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(name) + ": " + problem));
    }
}

void AutoencoderKLTest::renamesOldAttentionKeysOnly()
{
    const torch::Tensor value = torch::zeros({ 1 });
    const TensorMap renamed = nn::renameOldAttentionKeys({
        { "encoder.mid_block.attentions.0.query.weight", value },
        { "encoder.mid_block.attentions.0.key.bias", value },
        { "encoder.mid_block.attentions.0.value.bias", value },
        { "decoder.mid_block.attentions.0.proj_attn.weight", value },
        { "decoder.mid_block.attentions.0.group_norm.weight", value },
        { "decoder.mid_block.attentions.0.to_q.weight", value },
        { "some.key.weight", value },
    });
    std::vector<std::string> names;
    for (const auto& [name, tensor] : renamed)
        names.push_back(name);
    const std::vector<std::string> expected {
        "decoder.mid_block.attentions.0.group_norm.weight",
        "decoder.mid_block.attentions.0.to_out.0.weight",
        "decoder.mid_block.attentions.0.to_q.weight",
        "encoder.mid_block.attentions.0.to_k.bias",
        "encoder.mid_block.attentions.0.to_q.weight",
        "encoder.mid_block.attentions.0.to_v.bias",
        "some.key.weight",
    };
    QCOMPARE(names, expected);
}

void AutoencoderKLTest::fillsInDefaults()
{
    const auto config = nn::AutoencoderKLConfig::fromJson(
        json { { "block_out_channels", { 32, 64, 64 } }, { "scaling_factor", nullptr } });
    QCOMPARE(config.scalingFactor, 0.18215);
    QCOMPARE(config.latentChannels, 4);
    QCOMPARE(config.normNumGroups, 32);
    QCOMPARE(config.downFactor(), 4);
}

void AutoencoderKLTest::survivesAConfigRoundTrip()
{
    nn::AutoencoderKLConfig config = smallConfig();
    config.scalingFactor = 0.7;
    config.latentChannels = 8;
    const json text = config.toJson();
    QVERIFY(nn::AutoencoderKLConfig::fromJson(text).toJson() == text);
}

void AutoencoderKLTest::refusesBadConfigurations_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const char* change, const char* named) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(named);
    };
    row("unknown block",
        R"({"down_block_types": ["AttnDownEncoderBlock2D", "DownEncoderBlock2D"]})",
        "AttnDownEncoderBlock2D");
    row("groups", R"({"norm_num_groups": 5})", "block_out_channels");
    row("scaling", R"({"scaling_factor": 0})", "scaling_factor");
    row("wrong type", R"({"latent_channels": "four"})", "latent_channels");
    row("huge", R"({"latent_channels": 100000000})", "latent_channels");
}

void AutoencoderKLTest::refusesBadConfigurations()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    json config = smallConfig().toJson();
    config.update(json::parse(change.toStdString()));
    try {
        nn::AutoencoderKLConfig::fromJson(config);
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

void AutoencoderKLTest::refusesImagesThatDoNotDivide()
{
    nn::AutoencoderKL model(smallConfig());
    QVERIFY_EXCEPTION_THROWN(model->encode(torch::zeros({ 1, 3, 8, 9 })), Error);
}

void AutoencoderKLTest::klOfTheStandardNormalIsZero()
{
    const nn::LatentDistribution normal { torch::zeros({ 2, 4, 3, 3 }),
        torch::zeros({ 2, 4, 3, 3 }) };
    QVERIFY(normal.klDivergence().equal(torch::zeros({ 2 })));
    const torch::Tensor noise = torch::randn({ 2, 4, 3, 3 });
    QVERIFY(normal.sample(noise).equal(noise));
}

void AutoencoderKLTest::reachesEveryParameterWithGradients()
{
    nn::AutoencoderKL model(smallConfig());
    const torch::Tensor image = torch::rand({ 2, 3, 8, 8 });
    const nn::LatentDistribution posterior = model->encode(image);
    const torch::Tensor decoded = model->decode(posterior.sample(torch::randn({ 2, 4, 4, 4 })));
    ((decoded - image).square().mean() + posterior.klDivergence().mean()).backward();
    for (const auto& item : model->named_parameters())
        QVERIFY2(item.value().grad().defined(), item.key().c_str());
}

QTEST_GUILESS_MAIN(AutoencoderKLTest)
#include "tst_autoencoder_kl.moc"
