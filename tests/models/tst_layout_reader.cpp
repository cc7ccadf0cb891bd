#include "core/models/layout_reader.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

nn::LayoutReaderConfig config()
{
    return { .width = 16, .heads = 2, .classes = 3, .gridColumns = 8, .gridRows = 8 };
}

} // namespace

class LayoutReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(4); }
    void givesOneMaskPerClass();
    void everyCellAsksForItself();
};

void LayoutReaderTest::givesOneMaskPerClass()
{
    nn::LayoutReader reader(config());
    const auto context = torch::randn({ 2, 5, 16 }).requires_grad_();
    const auto logits = reader->forward(context, 3, 7);
    QCOMPARE(logits.sizes().vec(), (std::vector<int64_t> { 2, 3, 3, 7 }));
    logits.sum().backward();
    QVERIFY(context.grad().abs().min().item<double>() > 0.0);
    for (const auto& item : reader->named_parameters())
        QVERIFY2(item.value().grad().defined(), item.key().c_str());
}

void LayoutReaderTest::everyCellAsksForItself()
{
    nn::LayoutReader reader(config());
    const torch::NoGradGuard noGrad;
    const auto logits = reader->forward(torch::randn({ 1, 5, 16 }), 4, 4)[0][0].flatten();
    for (int64_t i = 1; i < logits.numel(); ++i)
        QVERIFY(logits[i].item<double>() != logits[0].item<double>());
}

QTEST_GUILESS_MAIN(LayoutReaderTest)
#include "tst_layout_reader.moc"
