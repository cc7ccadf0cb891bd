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
    void statesWhatIsLoaded();
    void saysNothingAboutUnknownFreeMemory();
    void warnsWhenAPictureDoesNotFit();
    void halfPrecisionIsNoRemedyTwice();
    void warnsWhenOnlyAPairDoesNotFit();
    void loadedModelNeedsNoRoomAgain();
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
};

void MemoryOutlookTest::statesPeakAndFree()
{
    const auto outlook = memoryOutlook(needs(), {}, 0, 21'000'000'000);
    QCOMPARE(outlook.text, QStringLiteral("About 5.3 GB; 21.0 GB free"));
    QVERIFY(!outlook.isShort);
    QVERIFY(outlook.details.contains(QStringLiteral("4.3 GB")));
    QVERIFY(outlook.details.contains(QStringLiteral("1.0 GB")));
}

void MemoryOutlookTest::statesWhatIsLoaded()
{
    const auto outlook = memoryOutlook(needs(), {}, 4'300'000'000, 17'000'000'000);
    QCOMPARE(outlook.text, QStringLiteral("About 5.3 GB, 4.3 GB of it loaded; 17.0 GB free"));
}

void MemoryOutlookTest::saysNothingAboutUnknownFreeMemory()
{
    const auto outlook = memoryOutlook(needs(), {}, 0, std::nullopt);
    QCOMPARE(outlook.text, QStringLiteral("About 5.3 GB"));
    QVERIFY(!outlook.isShort);
}

void MemoryOutlookTest::warnsWhenAPictureDoesNotFit()
{
    const auto outlook = memoryOutlook(needs(), {}, 0, peak(1) - 1);
    QVERIFY(outlook.isShort);
    for (const char* part : { "5.3 GB", "smaller size", "bf16", "closing other programs" })
        QVERIFY2(outlook.text.contains(QLatin1String(part)), qPrintable(outlook.text));
}

void MemoryOutlookTest::halfPrecisionIsNoRemedyTwice()
{
    auto half = needs();
    half.bytesPerNumber = 2;
    const auto outlook = memoryOutlook(half, {}, 0, 1'000'000'000);
    QVERIFY(outlook.isShort);
    QVERIFY2(!outlook.text.contains(QStringLiteral("bf16")), qPrintable(outlook.text));
}

void MemoryOutlookTest::warnsWhenOnlyAPairDoesNotFit()
{
    const auto outlook = memoryOutlook(needs(), {}, 0, peak(2) - 1);
    QVERIFY(outlook.isShort);
    QVERIFY2(outlook.text.contains(QStringLiteral("pair")), qPrintable(outlook.text));
    QVERIFY(!memoryOutlook(needs(), {}, 0, peak(2)).isShort);
}

void MemoryOutlookTest::loadedModelNeedsNoRoomAgain()
{
    const auto loaded = needs().estimate({}).loaded();
    QVERIFY(!memoryOutlook(needs(), {}, loaded, peak(2) - loaded).isShort);
    QVERIFY(memoryOutlook(needs(), {}, loaded, peak(1) - loaded - 1).isShort);
}

void MemoryOutlookTest::gpuMemoryIsNotCompared()
{
    auto onGpu = needs();
    onGpu.isOnCpu = false;
    const auto outlook = memoryOutlook(onGpu, {}, 0, 1'000);
    QVERIFY(!outlook.isShort);
    QCOMPARE(outlook.text, QStringLiteral("About 5.0 GB on the GPU"));
}

QTEST_GUILESS_MAIN(MemoryOutlookTest)
#include "tst_memory_outlook.moc"
