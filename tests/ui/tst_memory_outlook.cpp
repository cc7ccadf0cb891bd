#include "ui/support/memory_outlook.h"

#include <QLocale>
#include <QTest>

using namespace detdiffusion;

/// What the window says about memory, with numbers that are easy to follow.
class MemoryOutlookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void statesPeakAndFree();
    void saysNothingAboutUnknownFreeMemory();
    void warnsWhenAPictureDoesNotFit();
    void warnsWhenTheModelDoesNotFit();
    void halfPrecisionIsNoRemedyTwice();
    void warnsWhenOnlyAPairDoesNotFit();
    void gpuMemoryIsNotCompared();

private:
    /// 4 GB of weights; a decoding of 512x512 takes none, painting 1 GB and more.
    static MemoryNeeds needs()
    {
        MemoryNeeds needs;
        needs.weights = 1'000'000'000;
        needs.unetSkips = 30'517; // two evaluations of 4096 cells: 250 million numbers
        return needs;
    }
    static int64_t peak(int pictures) { return needs().estimate({ 512, 512, pictures }).peak(); }
    static QString text(int64_t bytes) { return QString::fromStdString(gigabytes(bytes)); }
};

void MemoryOutlookTest::statesPeakAndFree()
{
    const auto outlook = memoryOutlook(needs(), {}, 21'000'000'000);
    QCOMPARE(outlook.text, QStringLiteral("About %1 of 21.0 GB free").arg(text(peak(1))));
    QVERIFY(!outlook.isShort);
    QVERIFY(outlook.details.contains(text(needs().estimate({}).loaded())));
    QVERIFY(outlook.details.contains(QStringLiteral("1.0 GB")));
}

void MemoryOutlookTest::saysNothingAboutUnknownFreeMemory()
{
    const auto outlook = memoryOutlook(needs(), {}, std::nullopt);
    QCOMPARE(outlook.text, QStringLiteral("About %1").arg(text(peak(1))));
    QVERIFY(!outlook.isShort);
}

void MemoryOutlookTest::warnsWhenAPictureDoesNotFit()
{
    const auto outlook = memoryOutlook(needs(), {}, peak(1) - 1);
    QVERIFY(outlook.isShort);
    QVERIFY2(outlook.text.contains(text(peak(1))), qPrintable(outlook.text));
    for (const char* part : { "smaller size", "16 bits", "losing other programs" })
        QVERIFY2(outlook.text.contains(QLatin1String(part)), qPrintable(outlook.text));
}

void MemoryOutlookTest::warnsWhenTheModelDoesNotFit()
{
    const auto outlook = memoryOutlook(needs(), {}, needs().estimate({}).loaded() - 1);
    QVERIFY(outlook.isShort);
    QVERIFY2(outlook.text.contains(QStringLiteral("The model alone")), qPrintable(outlook.text));
    QVERIFY2(!outlook.text.contains(QStringLiteral("smaller size")), qPrintable(outlook.text));
}

void MemoryOutlookTest::halfPrecisionIsNoRemedyTwice()
{
    auto half = needs();
    half.bytesPerNumber = 2;
    const auto outlook = memoryOutlook(half, {}, 1'000'000'000);
    QVERIFY(outlook.isShort);
    QVERIFY2(!outlook.text.contains(QStringLiteral("16 bits")), qPrintable(outlook.text));
}

void MemoryOutlookTest::warnsWhenOnlyAPairDoesNotFit()
{
    const auto outlook = memoryOutlook(needs(), {}, peak(2) - 1);
    QVERIFY(outlook.isShort);
    QVERIFY2(outlook.text.contains(QStringLiteral("pair")), qPrintable(outlook.text));
    QVERIFY(!memoryOutlook(needs(), {}, peak(2)).isShort);
}

void MemoryOutlookTest::gpuMemoryIsNotCompared()
{
    auto onGpu = needs();
    onGpu.isOnCpu = false;
    const auto outlook = memoryOutlook(onGpu, {}, 1'000);
    QVERIFY(!outlook.isShort);
    QCOMPARE(outlook.text, QStringLiteral("About 5.0 GB on the GPU"));
}

QTEST_GUILESS_MAIN(MemoryOutlookTest)
#include "tst_memory_outlook.moc"
