#include "core/domain/error.h"
#include "core/training/parallel_optimizer.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

torch::Tensor start()
{
    return torch::linspace(-1.0, 1.0, 6).reshape({ 2, 3 });
}

torch::Tensor makeWeights()
{
    return start().clone().requires_grad_(true);
}

/// Some loss whose gradient changes with the weights and with `input`.
torch::Tensor lossOf(const torch::Tensor& weights, double input)
{
    return (weights * input - 0.3).pow(3).sum();
}

ParallelOptimizer makeOptimizer(
    WorkerTeam& team, const std::vector<torch::Tensor>& replicas, const OptimizerOptions& options)
{
    std::vector<std::vector<TrainedParameter>> parameters;
    for (const auto& weights : replicas)
        parameters.push_back({ { "w", weights, 1.0, 0.01 } });
    return { team, parameters, options };
}

constexpr OptimizerOptions kUnclipped { 0.9, 0.999, 1e-8, 0.0, 0.99 };

} // namespace

class ParallelOptimizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsLikeLibTorchsAdamW();
    void replicasActLikeOneBatch();
    void clipsTheGlobalNorm();
    void skipsAStepThatIsNotFinite();
    void restoresItsState();
    void refusesAStateOfAnotherNetwork();
};

void ParallelOptimizerTest::stepsLikeLibTorchsAdamW()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    auto optimizer = makeOptimizer(team, { weights }, kUnclipped);
    const auto reference = makeWeights();
    torch::optim::AdamW adamw({ reference }, torch::optim::AdamWOptions(0.05).weight_decay(0.01));
    for (int step = 0; step < 20; ++step) {
        lossOf(weights, 1.0 + step).backward();
        optimizer.step(0.05, step);
        adamw.zero_grad();
        lossOf(reference, 1.0 + step).backward();
        adamw.step();
    }
    QVERIFY(torch::allclose(weights, reference, 1e-5, 1e-6));
}

void ParallelOptimizerTest::replicasActLikeOneBatch()
{
    WorkerTeam pair(2);
    const auto first = makeWeights();
    const auto second = makeWeights();
    auto parallel = makeOptimizer(pair, { first, second }, kUnclipped);
    WorkerTeam alone(1);
    const auto single = makeWeights();
    auto serial = makeOptimizer(alone, { single }, kUnclipped);
    for (int step = 0; step < 5; ++step) {
        pair.run(
            [&](int worker) { lossOf(worker == 0 ? first : second, 1.0 + worker).backward(); });
        parallel.step(0.05, step);
        ((lossOf(single, 1.0) + lossOf(single, 2.0)) / 2.0).backward();
        serial.step(0.05, step);
    }
    QVERIFY(torch::allclose(first, single, 1e-5, 1e-6));
    QVERIFY(torch::equal(first, second));
}

void ParallelOptimizerTest::clipsTheGlobalNorm()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    OptimizerOptions options = kUnclipped;
    options.clipNorm = 0.5;
    auto optimizer = makeOptimizer(team, { weights }, options);
    (weights * 100.0).sum().backward();
    QVERIFY(std::abs(optimizer.step(0.0, 0) - 100.0 * std::sqrt(6.0)) < 1e-2);
    const auto moment = optimizer.state().at("exp_avg.w");
    QVERIFY(std::abs(moment.norm().item<double>() - 0.05) < 1e-6);
}

void ParallelOptimizerTest::skipsAStepThatIsNotFinite()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    auto optimizer = makeOptimizer(team, { weights }, kUnclipped);
    (weights * std::numeric_limits<double>::infinity()).sum().backward();
    QVERIFY(!std::isfinite(optimizer.step(0.1, 0)));
    QVERIFY(torch::equal(weights, start()));
}

void ParallelOptimizerTest::restoresItsState()
{
    WorkerTeam team(1);
    const auto weights = makeWeights();
    auto optimizer = makeOptimizer(team, { weights }, kUnclipped);
    TensorMap saved;
    for (int step = 0; step < 6; ++step) {
        if (step == 3)
            for (const auto& [name, tensor] : optimizer.state())
                saved[name] = tensor.clone();
        lossOf(weights, 1.0 + step).backward();
        optimizer.step(0.05, step);
    }
    const auto again = makeWeights();
    auto resumed = makeOptimizer(team, { again }, kUnclipped);
    resumed.restore(saved, "state");
    for (int step = 3; step < 6; ++step) {
        lossOf(again, 1.0 + step).backward();
        resumed.step(0.05, step);
    }
    QVERIFY(torch::equal(weights, again));
    QVERIFY(torch::equal(optimizer.averages("").at("w"), resumed.averages("").at("w")));
}

void ParallelOptimizerTest::refusesAStateOfAnotherNetwork()
{
    WorkerTeam team(1);
    auto optimizer = makeOptimizer(team, { makeWeights() }, kUnclipped);
    QVERIFY_EXCEPTION_THROWN(optimizer.restore({}, "state"), Error);
    auto state = optimizer.state();
    state["parameters.w"] = torch::zeros({ 7 });
    QVERIFY_EXCEPTION_THROWN(optimizer.restore(state, "state"), Error);
}

QTEST_GUILESS_MAIN(ParallelOptimizerTest)
#include "tst_parallel_optimizer.moc"
