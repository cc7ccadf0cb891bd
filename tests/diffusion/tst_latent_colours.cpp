#include "core/diffusion/latent_colours.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

class LatentColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(1); }
    void findsALinearDecoder();
    void staysCalmWhereLatentsDoNotVary();
};

void LatentColoursTest::findsALinearDecoder()
{
    const auto matrix = torch::randn({ 3, 4 }) * 0.2;
    const auto decode = [&](const torch::Tensor& latents) {
        const auto colours = torch::einsum("oc,bchw->bohw", { matrix, latents }) + 0.1;
        return torch::upsample_nearest2d(colours, { 8 * latents.size(2), 8 * latents.size(3) });
    };
    const auto seen = torch::randn({ 2, 4, 6, 9 });
    LatentColours colours;
    QVERIFY(!colours.isFitted());
    colours.fit(seen, decode(seen));
    QVERIFY(colours.isFitted());
    const auto other = torch::randn({ 1, 4, 3, 5 });
    const auto expected = torch::einsum("oc,bchw->bohw", { matrix, other }) + 0.1;
    const auto sketch = colours.paint(other);
    QVERIFY(sketch.sizes() == expected.sizes());
    QVERIFY((sketch - expected).abs().max().item<double>() < 2e-3);
}

/// An early step: all cells alike, so their differences say nothing about colours.
void LatentColoursTest::staysCalmWhereLatentsDoNotVary()
{
    const auto flat = torch::full({ 1, 4, 4, 4 }, 0.3);
    LatentColours colours;
    colours.fit(flat, torch::full({ 1, 3, 32, 32 }, 0.5));
    const auto near = colours.paint(flat + 0.1);
    QVERIFY((near - 0.5).abs().max().item<double>() < 0.2);
}

QTEST_GUILESS_MAIN(LatentColoursTest)
#include "tst_latent_colours.moc"
