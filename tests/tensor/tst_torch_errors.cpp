#include "core/tensor/torch_errors.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

QString messageOf(const std::function<void()>& action)
{
    try {
        withTorchErrors("painting", action);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class TorchErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesPass();
    void errorsBecomeOneLine();
    void fullMemoryOfTheGpuIsExplained();
    void fullMemoryIsExplained();
    void ownErrorsPass();
};

void TorchErrorsTest::valuesPass()
{
    QCOMPARE(withTorchErrors("painting", [] { return 7; }), 7);
}

void TorchErrorsTest::errorsBecomeOneLine()
{
    const auto text = messageOf([] { torch::ones({ 2, 3 }).mm(torch::ones({ 2, 3 })); });
    QVERIFY2(text.startsWith(QStringLiteral("painting failed: ")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('\n')), qPrintable(text));
}

void TorchErrorsTest::fullMemoryOfTheGpuIsExplained()
{
    const auto text = messageOf([] {
        TORCH_CHECK_WITH(
            OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0)");
    });
    for (const char* part : { "painting failed", "the GPU's memory is full", "smaller picture" })
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TorchErrorsTest::fullMemoryIsExplained()
{
    for (const auto& text : { messageOf([] { torch::empty({ int64_t { 1 } << 50 }); }),
             messageOf([] { throw std::bad_alloc(); }) }) {
        QVERIFY2(text.contains("painting failed: memory is full"), qPrintable(text));
        QVERIFY2(text.contains("smaller picture"), qPrintable(text));
    }
}

void TorchErrorsTest::ownErrorsPass()
{
    QCOMPARE(messageOf([] { throw Error("unknown class"); }), QStringLiteral("unknown class"));
    QVERIFY_EXCEPTION_THROWN(withTorchErrors("painting", [] { throw Cancelled(); }), Cancelled);
}

QTEST_GUILESS_MAIN(TorchErrorsTest)
#include "tst_torch_errors.moc"
