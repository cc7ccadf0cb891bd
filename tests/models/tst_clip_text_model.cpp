#include "core/domain/error.h"
#include "core/models/clip_text_model.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

const auto kPart = test::goldenFolder() / "pipeline/text_encoder";
const auto kGolden = test::goldenFolder() / "golden/clip.safetensors";

nn::ClipTextModel loadModel()
{
    nn::ClipTextModel model(nn::ClipTextConfig::fromJson(partConfig(kPart)));
    const PartWeights weights(kPart);
    loadModuleState(*model, weights.tensors(), weights.path().string(), { "position_ids" });
    return model;
}

nn::ClipTextConfig smallConfig()
{
    nn::ClipTextConfig config;
    config.vocabSize = 20;
    config.hiddenSize = 8;
    config.intermediateSize = 16;
    config.numHiddenLayers = 2;
    config.numAttentionHeads = 2;
    config.maxPositionEmbeddings = 6;
    return config;
}

void compare(const torch::Tensor& actual, const torch::Tensor& expected)
{
    QCOMPARE(actual.sizes().vec(), expected.sizes().vec());
    const auto difference = actual - expected;
    QVERIFY((difference.norm() / expected.norm()).item<double>() < 1e-5);
    QVERIFY(difference.abs().max().item<double>() < 5e-5);
}

} // namespace

class ClipTextModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheReference();
    void matchesTheReferenceOnAnUnpaddedSequence();
    void readsOnlyBackwards();
    void appendedTokensKeepTheOldRows();
    void refusesWhatItCannotEncode();
    void refusesBadConfigurations();
    void survivesAConfigRoundTrip();
};

void ClipTextModelTest::matchesTheReference()
{
    DETDIFFUSION_REQUIRE(kGolden);
    const torch::NoGradGuard noGrad;
    const SafetensorsFile golden(kGolden);
    auto model = loadModel();
    const auto ids = golden.tensor("input_ids");
    const auto states = model->hiddenStates(ids);
    compare(model->finalNorm(states.back()), golden.tensor("last_hidden_state"));
    QCOMPARE(model->config().numHiddenLayers + 1, static_cast<int64_t>(states.size()));
    for (size_t i = 0; i < states.size(); ++i) {
        const auto expected = golden.tensor("hidden_states." + std::to_string(i));
        compare(states[i].slice(0, 0, expected.size(0)), expected);
    }
    const auto skipped = golden.tensor("clip_skip2_final_norm");
    compare(model->finalNorm(states[states.size() - 2]).slice(0, 0, skipped.size(0)), skipped);
}

void ClipTextModelTest::matchesTheReferenceOnAnUnpaddedSequence()
{
    DETDIFFUSION_REQUIRE(kGolden);
    const torch::NoGradGuard noGrad;
    const SafetensorsFile golden(kGolden);
    auto model = loadModel();
    compare(model(golden.tensor("short_input_ids")), golden.tensor("short.last_hidden_state"));
}

void ClipTextModelTest::readsOnlyBackwards()
{
    const torch::NoGradGuard noGrad;
    torch::manual_seed(1);
    nn::ClipTextModel model(smallConfig());
    const auto first = model(torch::tensor({ { 1, 2, 3, 4 } }));
    const auto second = model(torch::tensor({ { 1, 2, 3, 5 } }));
    QVERIFY(first.slice(1, 0, 3).equal(second.slice(1, 0, 3)));
    QVERIFY(!first.slice(1, 3).equal(second.slice(1, 3)));
}

void ClipTextModelTest::appendedTokensKeepTheOldRows()
{
    nn::ClipTextModel model(smallConfig());
    const auto before = model->tokenEmbedding().detach().clone();
    model->appendTokens(torch::full({ 3, 8 }, 0.5));
    QCOMPARE(model->config().vocabSize, int64_t { 23 });
    const auto state = moduleState(*model);
    const auto& table = state.at("text_model.embeddings.token_embedding.weight");
    QVERIFY(table.slice(0, 0, 20).equal(before));
    QVERIFY(table.slice(0, 20).eq(0.5).all().item<bool>());
    // One channel only: the sum over all is constant after the final norm.
    model(torch::tensor({ { 22 } })).select(2, 0).sum().backward();
    QVERIFY(model->tokenEmbedding().grad()[22].abs().sum().item<double>() > 0.0);
    QVERIFY_EXCEPTION_THROWN(model->appendTokens(torch::zeros({ 1, 7 })), Error);
}

void ClipTextModelTest::refusesWhatItCannotEncode()
{
    nn::ClipTextModel model(smallConfig());
    QVERIFY_EXCEPTION_THROWN(model(torch::zeros({ 1, 7 }, torch::kInt64)), Error);
    QVERIFY_EXCEPTION_THROWN(model(torch::tensor({ { 1, 20 } })), Error);
    QVERIFY_EXCEPTION_THROWN(model(torch::tensor({ { -1, 2 } })), Error);
}

void ClipTextModelTest::refusesBadConfigurations()
{
    using nlohmann::json;
    for (const auto& bad : { json { { "hidden_size", 0 } }, json { { "hidden_size", 30 } },
             json { { "hidden_act", "relu" } }, json { { "vocab_size", "many" } } })
        QVERIFY_EXCEPTION_THROWN(nn::ClipTextConfig::fromJson(bad), Error);
}

void ClipTextModelTest::survivesAConfigRoundTrip()
{
    auto config = smallConfig();
    config.hiddenAct = "gelu";
    const auto copy = nn::ClipTextConfig::fromJson(config.toJson());
    QVERIFY(copy.toJson() == config.toJson());
    QCOMPARE(copy.hiddenAct, config.hiddenAct);
}

QTEST_GUILESS_MAIN(ClipTextModelTest)
#include "tst_clip_text_model.moc"
