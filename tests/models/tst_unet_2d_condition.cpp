#include "core/domain/error.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "tests/models/golden_compare.h"
#include "tests/support/test_paths.h"

#include <ATen/autocast_mode.h>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <set>

using namespace detdiffusion;
using nlohmann::json;

namespace {

const auto kPart = test::goldenFolder() / "pipeline/unet";
const std::string kProbabilities = "attn2_probs.";
const std::string kMeanProbabilities = "attn2_probs_headmean.";

nn::UNet2DConditionModel loadModel(const std::filesystem::path& part = kPart)
{
    nn::UNet2DConditionModel model(nn::UNet2DConditionConfig::fromJson(partConfig(part)));
    const PartWeights weights(part);
    loadModuleState(*model, weights.tensors(), weights.path().string());
    return model;
}

nn::UNet2DConditionConfig smallConfig()
{
    nn::UNet2DConditionConfig config;
    config.blockOutChannels = { 8, 16 };
    config.downBlockTypes = { "CrossAttnDownBlock2D", "DownBlock2D" };
    config.upBlockTypes = { "UpBlock2D", "CrossAttnUpBlock2D" };
    config.layersPerBlock = 1;
    config.crossAttentionDim = 12;
    config.attentionHeads = { 2, 4 };
    config.normNumGroups = 4;
    config.sampleSize = 8;
    return config;
}

test::Tolerance toleranceOf(const std::string& name)
{
    if (name.starts_with("attn2_probs"))
        return { .relative = 2e-3, .absolute = 1e-3 };
    return { .relative = 1e-4, .absolute = name == "out" ? 5e-4 : 2e-3 };
}

/// What the model computed for a tensor of a golden file.
torch::Tensor valueFor(const std::string& name, const TensorMap& seen)
{
    if (name.starts_with(kMeanProbabilities))
        return seen.at(kProbabilities + name.substr(kMeanProbabilities.size())).mean(1);
    return seen.at(name);
}

torch::Tensor runOnNoise(nn::UNet2DConditionModel& model, int64_t height, int64_t width)
{
    const auto& config = model->config();
    return model(torch::randn({ 2, config.inChannels, height, width }), torch::tensor({ 3, 700 }),
        torch::randn({ 2, 5, config.crossAttentionDim }));
}

} // namespace

class UNet2DConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference_data();
    void matchesTheReference();
    void matchesTheReferenceOfAHalfPrecisionFolder();
    void namesParametersAsTheFolderDoes();
    void readsHeads_data();
    void readsHeads();
    void fillsInDefaults();
    void survivesAConfigRoundTrip();
    void refusesBadConfigurations_data();
    void refusesBadConfigurations();
    void appendsCoordinates();
    void appendsWavesOfTheCoordinates();
    void returnsDecoderFeatures();
    void keepsTheSizeOfOddLatents();
    void reachesEveryParameterWithGradients();
    void runsUnderAutocast();
    void refusesASampleOfOtherWidth();
};

void UNet2DConditionTest::matchesTheReference_data()
{
    QTest::addColumn<QString>("file");
    const auto files = test::goldenFiles(test::goldenFolder() / "golden", "unet_");
    for (const auto& file : files)
        QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
    if (files.empty())
        QTest::newRow("no reference data") << QString();
}

void UNet2DConditionTest::matchesTheReference()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("no reference data");
    DETDIFFUSION_REQUIRE(kPart);
    const torch::NoGradGuard noGrad;
    nn::UNet2DConditionModel model = loadModel();
    TensorMap seen;
    const TensorMap golden = SafetensorsFile(file.toStdString()).tensors();
    const auto run = [&] {
        return model(
            golden.at("sample"), golden.at("timestep"), golden.at("encoder_hidden_states"));
    };
    model->setTap([&](const std::string& name, const torch::Tensor& value) { seen[name] = value; });
    run();
    model->setTap({}); // attention takes its fast path only when nobody asks for the maps
    seen["out"] = run();

    const std::set<std::string> inputs { "sample", "timestep", "encoder_hidden_states" };
    for (const auto& [name, expected] : golden) {
        if (inputs.contains(name))
            continue;
        const QString problem = test::difference(valueFor(name, seen), expected, toleranceOf(name));
        QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(name) + ": " + problem));
    }
}

void UNet2DConditionTest::matchesTheReferenceOfAHalfPrecisionFolder()
{
    const auto inventory = test::goldenFolder() / "inventory";
    DETDIFFUSION_REQUIRE(inventory / "unet_variant_fp16_expected.safetensors");
    const torch::NoGradGuard noGrad;
    auto model = loadModel(inventory / "unet_variant_fp16");
    const SafetensorsFile expected(inventory / "unet_variant_fp16_expected.safetensors");
    for (const char* name : { "A", "B" }) {
        const SafetensorsFile inputs(
            test::goldenFolder() / "golden" / ("unet_" + std::string(name) + ".safetensors"));
        const auto out = model(inputs.tensor("sample"), inputs.tensor("timestep"),
            inputs.tensor("encoder_hidden_states"));
        const auto problem = test::difference(out, expected.tensor(name + std::string(".out")),
            { .relative = 1e-4, .absolute = 5e-4 });
        QVERIFY2(problem.isEmpty(), qPrintable(name + (": " + problem)));
    }
}

void UNet2DConditionTest::namesParametersAsTheFolderDoes()
{
    DETDIFFUSION_REQUIRE(kPart);
    const nn::UNet2DConditionModel model(nn::UNet2DConditionConfig::fromJson(partConfig(kPart)));
    const auto own = moduleState(*model);
    const auto stored = PartWeights(kPart).tensors();
    QVERIFY(std::equal(own.begin(), own.end(), stored.begin(), stored.end(),
        [](const auto& a, const auto& b) { return a.first == b.first; }));
}

void UNet2DConditionTest::readsHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("heads");
    QTest::newRow("one value") << QByteArray(R"({"attention_head_dim": 4})") << QList<int> { 4, 4 };
    QTest::newRow("per level") << QByteArray(R"({"attention_head_dim": [2, 4]})")
                               << QList<int> { 2, 4 };
    QTest::newRow("explicit") << QByteArray(
        R"({"attention_head_dim": 8, "num_attention_heads": [1, 2]})")
                              << QList<int> { 1, 2 };
    QTest::newRow("null") << QByteArray(R"({"attention_head_dim": 2, "num_attention_heads": null})")
                          << QList<int> { 2, 2 };
    QTest::newRow("missing") << QByteArray("{}") << QList<int> { 8, 8 };
}

void UNet2DConditionTest::readsHeads()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, heads);
    json config = smallConfig().toJson();
    config.erase("attention_head_dim");
    config.update(json::parse(text.toStdString()));
    const auto read = nn::UNet2DConditionConfig::fromJson(config);
    QCOMPARE(read.attentionHeads, std::vector<int64_t>(heads.begin(), heads.end()));
}

void UNet2DConditionTest::fillsInDefaults()
{
    const auto config = nn::UNet2DConditionConfig::fromJson(json { { "norm_eps", nullptr } });
    QCOMPARE(config.blockOutChannels, (std::vector<int64_t> { 320, 640, 1280, 1280 }));
    QCOMPARE(config.downBlockTypes.back(), std::string("DownBlock2D"));
    QCOMPARE(config.upBlockTypes.front(), std::string("UpBlock2D"));
    QCOMPARE(config.coordinateChannels, 0);
}

void UNet2DConditionTest::survivesAConfigRoundTrip()
{
    nn::UNet2DConditionConfig config = smallConfig();
    config.coordinateChannels = 2;
    config.useLinearProjection = true;
    const json text = config.toJson();
    QVERIFY(nn::UNet2DConditionConfig::fromJson(text).toJson() == text);
}

void UNet2DConditionTest::refusesBadConfigurations_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const char* change, const char* named) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(named);
    };
    row("unknown block", R"({"down_block_types": ["AttnDownBlock2D", "DownBlock2D"]})",
        "AttnDownBlock2D");
    row("too few blocks", R"({"up_block_types": ["UpBlock2D"]})", "up_block_types");
    row("groups", R"({"norm_num_groups": 3})", "block_out_channels");
    row("heads", R"({"attention_head_dim": 5})", "block_out_channels");
    row("heads per level", R"({"attention_head_dim": [2, 2, 2]})", "attention_head_dim");
    row("no heads", R"({"attention_head_dim": 0})", "attention_head_dim");
    row("coordinates", R"({"coordinate_channels": 3})", "coordinate_channels");
    row("not implemented", R"({"class_embed_type": "timestep"})", "class_embed_type");
}

void UNet2DConditionTest::refusesBadConfigurations()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    json config = smallConfig().toJson();
    config.update(json::parse(change.toStdString()));
    try {
        nn::UNet2DConditionConfig::fromJson(config);
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
}

void UNet2DConditionTest::appendsCoordinates()
{
    nn::UNet2DConditionConfig config = smallConfig();
    config.coordinateChannels = 2;
    nn::UNet2DConditionModel model(config);
    torch::Tensor weight = model->named_parameters()["conv_in.weight"];
    QCOMPARE(weight.sizes().vec(), (std::vector<int64_t> { 8, 6, 3, 3 }));

    // With only the x plane connected, conv_in sees a ramp along x that is the same in every row.
    const torch::NoGradGuard noGrad;
    weight.zero_();
    weight.index_put_({ 0, 4, 1, 1 }, 1.0);
    model->named_parameters()["conv_in.bias"].zero_();
    torch::Tensor planes;
    model->setTap([&](const std::string& name, const torch::Tensor& value) {
        if (name == "conv_in")
            planes = value[0][0];
    });
    QCOMPARE(runOnNoise(model, 4, 6).sizes().vec(), (std::vector<int64_t> { 2, 4, 4, 6 }));
    QVERIFY(planes.equal(torch::linspace(-1.0, 1.0, 6).expand({ 4, 6 })));
}

void UNet2DConditionTest::appendsWavesOfTheCoordinates()
{
    nn::UNet2DConditionConfig config = smallConfig();
    config.coordinateChannels = 10;
    nn::UNet2DConditionModel model(config);
    torch::Tensor weight = model->named_parameters()["conv_in.weight"];
    QCOMPARE(weight.size(1), 14);

    // The planes are x, sin, cos, sin, cos, y, ...: the second of y is its longest sine.
    const torch::NoGradGuard noGrad;
    weight.zero_();
    weight.index_put_({ 0, 4 + 5 + 1, 1, 1 }, 1.0);
    model->named_parameters()["conv_in.bias"].zero_();
    torch::Tensor plane;
    model->setTap([&](const std::string& name, const torch::Tensor& value) {
        if (name == "conv_in")
            plane = value[0][0];
    });
    runOnNoise(model, 4, 6);
    const auto wave = torch::sin(torch::linspace(-1.0, 1.0, 4) * M_PI_2);
    QVERIFY(torch::allclose(plane, wave.unsqueeze(1).expand({ 4, 6 }), 1e-5, 1e-6));
}

void UNet2DConditionTest::returnsDecoderFeatures()
{
    nn::UNet2DConditionModel model(smallConfig());
    const torch::NoGradGuard noGrad;
    const auto output = model->forwardWithFeatures(
        torch::randn({ 1, 4, 8, 8 }), torch::tensor({ 10 }), torch::randn({ 1, 3, 12 }));
    QCOMPARE(output.decoderFeatures.size(), size_t { 2 });
    QCOMPARE(output.decoderFeatures[0].sizes().vec(), (std::vector<int64_t> { 1, 16, 4, 4 }));
    QCOMPARE(output.decoderFeatures[1].sizes().vec(), (std::vector<int64_t> { 1, 8, 8, 8 }));
    QCOMPARE(model->config().decoderChannels(), (std::vector<int64_t> { 16, 8 }));
}

void UNet2DConditionTest::keepsTheSizeOfOddLatents()
{
    nn::UNet2DConditionModel model(smallConfig());
    const torch::NoGradGuard noGrad;
    QCOMPARE(runOnNoise(model, 7, 9).sizes().vec(), (std::vector<int64_t> { 2, 4, 7, 9 }));
}

void UNet2DConditionTest::reachesEveryParameterWithGradients()
{
    for (const bool linear : { false, true }) {
        nn::UNet2DConditionConfig config = smallConfig();
        config.useLinearProjection = linear;
        nn::UNet2DConditionModel model(config);
        runOnNoise(model, 8, 8).square().mean().backward();
        for (const auto& item : model->named_parameters())
            QVERIFY2(
                item.value().grad().defined() && item.value().grad().abs().sum().item<float>() > 0,
                item.key().c_str());
    }
}

void UNet2DConditionTest::runsUnderAutocast()
{
    torch::manual_seed(3);
    nn::UNet2DConditionModel model(smallConfig());
    const torch::Tensor sample = torch::randn({ 2, 4, 8, 8 });
    const torch::Tensor context = torch::randn({ 2, 5, 12 });
    const torch::Tensor steps = torch::tensor({ 3, 700 });
    const torch::Tensor exact = model(sample, steps, context).detach();

    at::autocast::set_cpu_enabled(true);
    const torch::Tensor rough = model(sample, steps, context);
    at::autocast::clear_cache();
    at::autocast::set_cpu_enabled(false);
    rough.to(torch::kFloat32).square().mean().backward();

    // Processors without bfloat16 instructions round more often: 3.02 % instead of below 3 %.
    const QString problem =
        test::difference(rough.detach(), exact, { .relative = 0.05, .absolute = 1.0 });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(model->named_parameters()["conv_in.weight"].grad().isfinite().all().item<bool>());
}

void UNet2DConditionTest::refusesASampleOfOtherWidth()
{
    nn::UNet2DConditionModel model(smallConfig());
    QVERIFY_EXCEPTION_THROWN(
        model(torch::randn({ 1, 8, 8, 8 }), torch::tensor({ 1 }), torch::randn({ 1, 3, 12 })),
        Error);
}

QTEST_GUILESS_MAIN(UNet2DConditionTest)
#include "tst_unet_2d_condition.moc"
