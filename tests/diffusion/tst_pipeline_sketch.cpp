#include "core/diffusion/pipeline.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

/// A decoder that enlarges the first three channels, and counts.
class CountingNetworks : public LatentNetworks {
public:
    torch::Tensor encodeText(const torch::Tensor& ids) override { return ids; }
    Denoiser denoiser(const torch::Tensor&) override { return {}; }
    torch::Tensor decode(const torch::Tensor& latents) override
    {
        ++decodings;
        return torch::upsample_nearest2d(
            latents.slice(1, 0, 3), { 8 * latents.size(2), 8 * latents.size(3) });
    }
    torch::Device device() const override { return torch::kCPU; }
    int64_t latentChannels() const override { return 4; }
    int64_t downFactor() const override { return 8; }

    int decodings = 0;
};

} // namespace

class PipelineSketchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void learnsByADecodingOfItsOwnOnce();
    void learnsFromPicturesThatAreThere();

private:
    SamplerStep step() const;

    std::shared_ptr<CountingNetworks> m_networks;
};

void PipelineSketchTest::init()
{
    torch::manual_seed(1);
    m_networks = std::make_shared<CountingNetworks>();
}

/// Of a scheduler whose network answers with the clean latents.
SamplerStep PipelineSketchTest::step() const
{
    SamplerStep step;
    step.timestep = torch::tensor({ 500 });
    step.prediction = torch::randn({ 1, 4, 6, 5 });
    step.scaledInput = step.prediction;
    return step;
}

void PipelineSketchTest::learnsByADecodingOfItsOwnOnce()
{
    const LatentDiffusionPipeline pipeline(m_networks, stableDiffusionScheduler("sample"));
    pipeline.decode(torch::randn({ 1, 4, 6, 5 }));
    QCOMPARE(m_networks->decodings, 1); // nobody asked for sketches: nothing is learnt from it
    const auto seen = step();
    const auto sketch = pipeline.sketch(seen);
    QCOMPARE(m_networks->decodings, 2);
    QVERIFY((sketch - seen.prediction.slice(1, 0, 3)).abs().max().item<double>() < 1e-2);
    pipeline.sketch(step());
    QCOMPARE(m_networks->decodings, 2);
}

void PipelineSketchTest::learnsFromPicturesThatAreThere()
{
    const LatentDiffusionPipeline pipeline(m_networks, stableDiffusionScheduler("sample"));
    const auto latents = torch::randn({ 1, 4, 6, 5 });
    pipeline.learnColours(latents, pipeline.decode(latents));
    pipeline.sketch(step());
    QCOMPARE(m_networks->decodings, 1);
}

QTEST_GUILESS_MAIN(PipelineSketchTest)
#include "tst_pipeline_sketch.moc"
