#include "core/models/adapted_linear.h"
#include "core/models/recomputed_layer.h"
#include "core/models/unet_2d_condition.h"
#include "core/tensor/autocast.h"

#include <QTest>
#include <torch/torch.h>

#include <map>
#include <set>
#include <thread>

using namespace detdiffusion;

namespace {

using Gradients = std::map<std::string, torch::Tensor>;

nn::UNet2DConditionConfig smallConfig()
{
    nn::UNet2DConditionConfig config;
    config.blockOutChannels = { 8, 16 };
    config.downBlockTypes = { "CrossAttnDownBlock2D", "DownBlock2D" };
    config.upBlockTypes = { "UpBlock2D", "CrossAttnUpBlock2D" };
    config.layersPerBlock = 2;
    config.crossAttentionDim = 12;
    config.attentionHeads = { 2, 4 };
    config.normNumGroups = 4;
    return config;
}

/// A network and inputs that a seed fixes.
struct Setting {
    explicit Setting(uint64_t seed, int64_t side = 8)
    {
        torch::manual_seed(seed);
        unet = nn::UNet2DConditionModel(smallConfig());
        sample = torch::randn({ 2, 4, side, side + 1 }).requires_grad_(true);
        context = torch::randn({ 2, 5, 12 }).requires_grad_(true);
    }

    void to(torch::ScalarType type)
    {
        unet->to(type);
        for (auto* input : { &sample, &context })
            *input = input->detach().to(type).requires_grad_(true);
    }

    /// Uses what the denoising loss and the perception head use.
    torch::Tensor loss(bool recomputes)
    {
        unet->setGradientCheckpointing(recomputes);
        const auto output = unet->forwardWithFeatures(sample, torch::tensor({ 3, 700 }), context);
        auto sum = output.sample.to(sample.scalar_type()).square().mean();
        for (const auto& feature : output.decoderFeatures)
            sum = sum + feature.to(sample.scalar_type()).sin().mean();
        return sum;
    }

    void takeInto(Gradients& gradients, const std::string& name, torch::Tensor& tensor)
    {
        if (tensor.requires_grad())
            gradients[name] = tensor.grad().clone();
        tensor.mutable_grad().reset();
    }

    /// Those that are there, which are forgotten.
    Gradients takeGradients()
    {
        Gradients gradients;
        for (auto& item : unet->named_parameters())
            takeInto(gradients, item.key(), item.value());
        for (auto& item : unet->named_modules())
            if (auto* layer = item.value()->as<nn::AdaptedLinearImpl>();
                layer && layer->hasAdapter()) {
                takeInto(gradients, item.key() + ".down", layer->down());
                takeInto(gradients, item.key() + ".up", layer->up());
            }
        takeInto(gradients, "sample", sample);
        takeInto(gradients, "context", context);
        return gradients;
    }

    Gradients gradients(bool recomputes, torch::ScalarType precision = torch::kFloat32)
    {
        torch::Tensor sum;
        {
            const AutocastScope autocast(torch::kCPU, precision);
            sum = loss(recomputes);
        }
        sum.backward();
        return takeGradients();
    }

    nn::UNet2DConditionModel unet { nullptr };
    torch::Tensor sample;
    torch::Tensor context;
};

/// What of `actual` differs by more than `limit` of the gradient's norm; empty = nothing.
QString difference(const Gradients& actual, const Gradients& expected, double limit)
{
    if (actual.size() != expected.size())
        return QStringLiteral("other gradients");
    for (const auto& [name, gradient] : expected) {
        const double error = (actual.at(name) - gradient).norm().item<double>();
        const double norm = gradient.norm().item<double>();
        if (!(error <= limit * norm))
            return QStringLiteral("%1: %2 of %3")
                .arg(QString::fromStdString(name))
                .arg(error)
                .arg(norm);
    }
    return {};
}

/// Operations that the backward pass of `tensor` consists of before anything is computed again.
size_t graphSize(const torch::Tensor& tensor)
{
    std::set<const torch::autograd::Node*> seen;
    std::vector<const torch::autograd::Node*> waiting { tensor.grad_fn().get() };
    while (!waiting.empty()) {
        const auto* node = waiting.back();
        waiting.pop_back();
        if (node == nullptr || !seen.insert(node).second)
            continue;
        for (const auto& edge : node->next_edges())
            waiting.push_back(edge.function.get());
    }
    return seen.size();
}

} // namespace

Q_DECLARE_METATYPE(torch::ScalarType)

class RecomputedLayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientsStayTheSame_data();
    void gradientsStayTheSame();
    void gradientsOfPartsAddUp();
    void replicasInThreadsDoNotDisturbEachOther();
    void adaptersLearnInAFrozenNetwork();
    void worksInsideAnAutocastScope();
    void keepsLess();
    void computesOnceWithoutGradients();
    void showsEverythingToATap();
};

void RecomputedLayerTest::gradientsStayTheSame_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<torch::ScalarType>("weights");
    QTest::addColumn<torch::ScalarType>("products");
    QTest::addColumn<double>("limit");
    // Gradients of what several layers share are added in another order: the rest is rounding.
    QTest::newRow("double") << 8 << torch::kFloat64 << torch::kFloat32 << 1e-13;
    QTest::newRow("float") << 8 << torch::kFloat32 << torch::kFloat32 << 1e-6;
    QTest::newRow("odd sides") << 7 << torch::kFloat32 << torch::kFloat32 << 1e-6;
    QTest::newRow("mixed precision") << 8 << torch::kFloat32 << torch::kBFloat16 << 0.02;
}

void RecomputedLayerTest::gradientsStayTheSame()
{
    QFETCH(int, side);
    QFETCH(torch::ScalarType, weights);
    QFETCH(torch::ScalarType, products);
    QFETCH(double, limit);
    Setting setting(5, side);
    setting.to(weights);
    const auto expected = setting.gradients(false, products);
    const auto actual = setting.gradients(true, products);
    QVERIFY(expected.contains("mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight"));
    const auto problem = difference(actual, expected, limit);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(torch::equal(setting.loss(true), setting.loss(false)));
}

void RecomputedLayerTest::gradientsOfPartsAddUp()
{
    Setting setting(6);
    for (int part = 0; part < 2; ++part)
        setting.loss(true).backward();
    const auto twice = setting.takeGradients();
    auto once = setting.gradients(false);
    for (auto& [name, gradient] : once)
        gradient *= 2.0;
    const auto problem = difference(twice, once, 1e-6);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void RecomputedLayerTest::replicasInThreadsDoNotDisturbEachOther()
{
    std::vector<Setting> replicas { Setting(7), Setting(8) };
    std::vector<Gradients> expected;
    for (auto& replica : replicas)
        expected.push_back(replica.gradients(false));
    for (int round = 0; round < 5; ++round) {
        std::vector<Gradients> actual(replicas.size());
        std::vector<std::thread> threads;
        for (size_t i = 0; i < replicas.size(); ++i)
            threads.emplace_back([&, i] { actual[i] = replicas[i].gradients(true); });
        for (auto& thread : threads)
            thread.join();
        for (size_t i = 0; i < replicas.size(); ++i) {
            const auto problem = difference(actual[i], expected[i], 1e-6);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }
}

void RecomputedLayerTest::adaptersLearnInAFrozenNetwork()
{
    Setting setting(9);
    for (auto& parameter : setting.unet->parameters())
        parameter.set_requires_grad(false);
    setting.sample.set_requires_grad(false); // as in a training, where only the context needs one
    for (auto& item : setting.unet->named_modules())
        if (auto* layer = item.value()->as<nn::AdaptedLinearImpl>()) {
            layer->addAdapter(2);
            const torch::NoGradGuard noGrad;
            layer->up().fill_(0.1);
        }
    const auto expected = setting.gradients(false);
    QVERIFY(expected.size() > 20);
    const auto problem = difference(setting.gradients(true), expected, 1e-6);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void RecomputedLayerTest::worksInsideAnAutocastScope()
{
    Setting setting(10);
    const auto backward = [&](bool recomputes) {
        const AutocastScope autocast(torch::kCPU, torch::kBFloat16);
        setting.loss(recomputes).backward();
        return setting.takeGradients();
    };
    const auto expected = backward(false);
    const auto problem = difference(backward(true), expected, 0.02);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void RecomputedLayerTest::keepsLess()
{
    Setting setting(11);
    const auto whole = graphSize(setting.loss(false));
    const auto inputs = graphSize(setting.loss(true));
    QVERIFY2(4 * inputs < whole, qPrintable(QStringLiteral("%1 of %2").arg(inputs).arg(whole)));
}

void RecomputedLayerTest::computesOnceWithoutGradients()
{
    int calls = 0;
    const auto twice = [&](const std::vector<torch::Tensor>& inputs) {
        ++calls;
        return inputs[0] * 2.0;
    };
    const auto input = torch::ones({ 3 }).requires_grad_(true);
    {
        const torch::NoGradGuard noGrad;
        QVERIFY(!nn::recomputedLayer(twice, { input }).requires_grad());
    }
    QCOMPARE(calls, 1);
    nn::recomputedLayer(twice, { input }).sum().backward();
    QCOMPARE(calls, 3);
    QVERIFY(torch::equal(input.grad(), torch::full({ 3 }, 2.0)));
}

void RecomputedLayerTest::showsEverythingToATap()
{
    Setting setting(12);
    std::set<std::string> names;
    setting.unet->setTap(
        [&](const std::string& name, const torch::Tensor&) { names.insert(name); });
    setting.loss(true);
    QVERIFY(names.contains("mid_block.resnets.1"));
    QVERIFY(names.contains("attn2_probs.up_blocks.1.attentions.2"));
}

QTEST_GUILESS_MAIN(RecomputedLayerTest)
#include "tst_recomputed_layer.moc"
