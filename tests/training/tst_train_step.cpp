#include "core/diffusion/losses.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>

using namespace detdiffusion;

namespace {

const auto kFolder = test::goldenFolder() / "pipeline";
const auto kTensors = test::goldenFolder() / "golden/train_step.safetensors";
const auto kNorms = test::goldenFolder() / "golden/train_step.json";

template <typename Network, typename Config> Network loadNetwork(const char* part)
{
    Network network(Config::fromJson(partConfig(kFolder / part)));
    const PartWeights weights(kFolder / part);
    loadModuleState(*network, weights.tensors(), weights.path().string(), { "position_ids" });
    return network;
}

double relativeError(const torch::Tensor& actual, const torch::Tensor& expected)
{
    return ((actual - expected).norm() / (expected.norm() + 1e-12)).item<double>();
}

/// One step of the reference: the noise is predicted and compared.
struct Step {
    nn::UNet2DConditionModel unet =
        loadNetwork<nn::UNet2DConditionModel, nn::UNet2DConditionConfig>("unet");
    nn::ClipTextModel text = loadNetwork<nn::ClipTextModel, nn::ClipTextConfig>("text_encoder");
    SafetensorsFile golden { kTensors };
    torch::Tensor prediction;
    torch::Tensor loss;

    Step()
    {
        const auto context = text->forward(golden.tensor("input_ids"));
        prediction = unet->forward(golden.tensor("noisy"), golden.tensor("timesteps"), context);
        loss = denoisingLoss(prediction, golden.tensor("noise"), {}, {});
        loss.backward();
    }

    /// The gradient that the reference calls `name`.
    torch::Tensor gradient(const std::string& name, const torch::Tensor& expected)
    {
        if (name == "added_token_embeddings") {
            const auto all = text->tokenEmbedding().grad();
            return all.slice(0, all.size(0) - expected.size(0));
        }
        if (name.starts_with("unet."))
            return unet->named_parameters()[name.substr(5)].grad();
        auto full = name.substr(std::string("text_encoder.layer").size());
        full = "text_model.encoder.layers." + full.insert(full.find('.'), ".self_attn");
        return text->named_parameters()[full].grad();
    }
};

} // namespace

class TrainStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossAndPredictionMatchTheReference();
    void gradientsMatchTheReference();
    void everyGradientNormMatchesTheReference();
};

void TrainStepTest::lossAndPredictionMatchTheReference()
{
    DETDIFFUSION_REQUIRE(kTensors);
    const Step step;
    QVERIFY(relativeError(step.prediction, step.golden.tensor("pred")) < 1e-5);
    const double expected = step.golden.tensor("loss").item<double>();
    QVERIFY(std::abs(step.loss.item<double>() - expected) < 1e-5 * expected);
}

void TrainStepTest::gradientsMatchTheReference()
{
    DETDIFFUSION_REQUIRE(kTensors);
    Step step;
    for (const auto& name : step.golden.names()) {
        if (!name.starts_with("grad."))
            continue;
        const auto expected = step.golden.tensor(name);
        const auto actual = step.gradient(name.substr(5), expected);
        QVERIFY2(relativeError(actual, expected) < 1e-4, name.c_str());
    }
}

void TrainStepTest::everyGradientNormMatchesTheReference()
{
    DETDIFFUSION_REQUIRE(kNorms);
    Step step;
    const auto json = readJsonFile(kNorms);
    const auto& norms = json.at("grad_norms");
    const auto compare = [&](const torch::nn::Module& module, const char* part) {
        for (const auto& item : module.named_parameters()) {
            const double expected = norms.at(part).at(item.key()).get<double>();
            const double actual = item.value().grad().norm().item<double>();
            QVERIFY2(std::abs(actual - expected) < 1e-4 * expected + 1e-7, item.key().c_str());
        }
    };
    compare(*step.unet, "unet");
    compare(*step.text, "text_encoder");
}

QTEST_GUILESS_MAIN(TrainStepTest)
#include "tst_train_step.moc"
