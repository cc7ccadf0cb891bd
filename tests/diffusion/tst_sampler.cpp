#include "core/diffusion/guidance.h"
#include "core/diffusion/sampler.h"
#include "core/domain/error.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

class TestSampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsTheNetworkOncePerTimestep();
    void stopsBetweenSteps();
    void estimatesTheOriginal();
    void guidanceMovesAwayFromTheUnconditional();
};

namespace {

torch::Tensor predictZero(const torch::Tensor& latents, const torch::Tensor&)
{
    return torch::zeros_like(latents);
}

} // namespace

void TestSampler::callsTheNetworkOncePerTimestep()
{
    const auto scheduler = makeScheduler("pndm", {}, 5);
    std::vector<int> reported;
    Control control;
    control.progress = [&reported](int step, int) { reported.push_back(step); };
    int calls = 0;
    int observed = 0;
    sampleLatents(
        *scheduler, torch::ones({ 1, 4, 2, 2 }),
        [&calls](const torch::Tensor& latents, const torch::Tensor& timestep) {
            ++calls;
            return predictZero(latents, timestep);
        },
        control, [&observed](const SamplerStep& step) { observed += step.calls == 6 ? 1 : 0; });
    QCOMPARE(calls, 6);
    QCOMPARE(observed, 6);
    QCOMPARE(reported, (std::vector<int> { 1, 2, 3, 4, 5, 6 }));
}

void TestSampler::stopsBetweenSteps()
{
    const auto scheduler = makeScheduler("ddim", {}, 10);
    std::stop_source stop;
    Control control;
    control.stop = stop.get_token();
    int calls = 0;
    const Denoiser denoise = [&](const torch::Tensor& latents, const torch::Tensor& timestep) {
        if (++calls == 3)
            stop.request_stop();
        return predictZero(latents, timestep);
    };
    QVERIFY_EXCEPTION_THROWN(
        sampleLatents(*scheduler, torch::ones({ 1, 4, 2, 2 }), denoise, control), Cancelled);
    QCOMPARE(calls, 3);
}

void TestSampler::estimatesTheOriginal()
{
    SchedulerConfig config;
    config.predictionType = "v_prediction";
    const NoiseSchedule schedule(config);
    const auto original = torch::linspace(-1.0, 1.0, 16).view({ 1, 1, 4, 4 });
    const auto noise = original.cos();
    const auto timestep = torch::tensor({ int64_t { 500 } });
    SamplerStep step;
    step.timestep = timestep;
    step.scaledInput = schedule.addNoise(original, noise, timestep);
    step.prediction = schedule.velocity(original, noise, timestep);
    QVERIFY(torch::allclose(estimatedOriginal(step, schedule, config), original, 1e-4, 1e-5));
}

void TestSampler::guidanceMovesAwayFromTheUnconditional()
{
    const auto unconditional = torch::full({ 2 }, 1.0);
    const auto conditional = torch::full({ 2 }, 3.0);
    QVERIFY(torch::equal(classifierFreeGuidance(unconditional, conditional, 1.0), conditional));
    QVERIFY(torch::equal(
        classifierFreeGuidance(unconditional, conditional, 4.0), torch::full({ 2 }, 9.0)));
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
