#include "core/domain/error.h"
#include "tests/ui/curves_fixture.h"
#include "ui/training/curves/data/curves_csv.h"
#include "ui/training/curves/data/metrics_reader.h"
#include "ui/training/curves/data/sample_folders.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace detdiffusion;

/// What a run logged, read while it grows, is replaced or damaged.
class TestCurvesMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<test::RunWriter>(m_folder->path());
        m_file = std::make_unique<MetricsTail>(m_run->metricsPath());
        m_history.clear();
    }
    void aRunThatHasNotBegunIsEmpty();
    void lineIsReadOnceItIsWhole();
    void kindsAreKeptApart();
    void numbersThatAreNotFiniteLeaveGaps();
    void damagedLinesAreCountedAndHarmNoOther();
    void resumeThatDropsRepeatedStepsIsReadAnew();
    void replacedFileThatHasOvergrownTheOldOneIsNoticed();
    void fileThatIsGoneLeavesNothing();
    void rollbackTakesBackWhatCameAfter();
    void longFilesComeInPieces();
    void readerFollowsOffTheCallersThread();
    void tableHoldsEveryValueAsItWasLogged();
    void tableThatCannotBeWrittenIsTold();
    void unreadableFileIsTold();
    void samplesAreFoundByStep();

private:
    /// Reads all there is; the number of damaged lines.
    int read()
    {
        int damaged = 0;
        for (bool hasMore = true; hasMore;) {
            const auto piece = m_file->read();
            if (piece.startedOver)
                m_history.clear();
            m_startedOver = m_startedOver || piece.startedOver;
            m_history.append(piece.lines);
            damaged += piece.damaged;
            hasMore = piece.hasMore;
        }
        return damaged;
    }
    std::vector<uint32_t> steps(std::string_view key) const
    {
        const auto* series = m_history.find(key);
        return series ? std::vector<uint32_t>(series->steps().begin(), series->steps().end())
                      : std::vector<uint32_t>();
    }
    using Steps = std::vector<uint32_t>;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::RunWriter> m_run;
    std::unique_ptr<MetricsTail> m_file;
    MetricsHistory m_history;
    bool m_startedOver = false;
};

void TestCurvesMetrics::aRunThatHasNotBegunIsEmpty()
{
    QCOMPARE(read(), 0);
    QVERIFY(m_history.isEmpty());
    QCOMPARE(m_history.lastStep(), 0U);
}

void TestCurvesMetrics::lineIsReadOnceItIsWhole()
{
    m_run->append("{\"step\":1,\"ldm_loss\":0.5}\n{\"step\":2,\"ldm_lo");
    QCOMPARE(read(), 0);
    QCOMPARE(steps("ldm_loss"), Steps({ 1 }));
    m_run->append("ss\":0.25}\n");
    QCOMPARE(read(), 0);
    QCOMPARE(steps("ldm_loss"), Steps({ 1, 2 }));
    QCOMPARE(m_history.find("ldm_loss")->values()[1], 0.25);
    QVERIFY(!m_startedOver);
}

void TestCurvesMetrics::kindsAreKeptApart()
{
    m_run->append(
        "{\"step\":0,\"kind\":\"start\",\"resumed\":false}\n"
        "{\"step\":5,\"loss\":0.5,\"word\":\"x\",\"list\":[1]}\n"
        "{\"step\":5,\"kind\":\"validation\",\"loss\":0.125,\"images\":8}\n"
        "{\"step\":5,\"kind\":\"agreement\",\"found\":0.75}\n"
        "{\"step\":5,\"kind\":\"checkpoint\",\"folder\":\"step_5\",\"bytes\":1,\"best\":true}\n"
        "{\"step\":6,\"kind\":\"skip\",\"reason\":\"not finite\"}\n"
        "{\"step\":7,\"kind\":\"from a later version\",\"loss\":9}\n");
    QCOMPARE(read(), 0);
    QCOMPARE(m_history.find("loss")->values()[0], 0.5);
    QCOMPARE(m_history.find("validation/loss")->values()[0], 0.125);
    QCOMPARE(m_history.find("agreement/found")->values()[0], 0.75);
    QVERIFY(!m_history.find("word"));
    QVERIFY(!m_history.find("list"));
    QCOMPARE(steps("loss"), Steps({ 5 }));
    const auto& events = m_history.events();
    QCOMPARE(events.size(), size_t { 3 });
    QCOMPARE(events[1].kind, RunEvent::Kind::BestCheckpoint);
    QCOMPARE(events[1].text, QStringLiteral("step_5"));
    QCOMPARE(events[2].kind, RunEvent::Kind::Skip);
    QCOMPARE(events[2].step, 6U);
}

void TestCurvesMetrics::numbersThatAreNotFiniteLeaveGaps()
{
    m_run->append("{\"step\":1,\"loss\":null,\"lr\":0.1}\n{\"step\":2,\"loss\":3}\n");
    QCOMPARE(read(), 0);
    QCOMPARE(steps("loss"), Steps({ 1, 2 }));
    QVERIFY(std::isnan(m_history.find("loss")->values()[0]));
    QCOMPARE(m_history.find("loss")->values()[1], 3.0);
}

void TestCurvesMetrics::damagedLinesAreCountedAndHarmNoOther()
{
    m_run->append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"lo{\"step\":3,\"loss\":3}\n\n"
                  "{\"loss\":1}\n[1]\n{\"step\":-4,\"loss\":1}\n{\"step\":5,\"loss\":5}\n");
    QCOMPARE(read(), 5);
    QCOMPARE(steps("loss"), Steps({ 1, 5 }));
}

void TestCurvesMetrics::resumeThatDropsRepeatedStepsIsReadAnew()
{
    const QByteArray first = m_run->training(10, 200, 10);
    m_run->append(first);
    read();
    QCOMPARE(m_history.lastStep(), 200U);
    // Back to the checkpoint at 100, as a resume rewrites the file.
    const QByteArray kept = m_run->training(10, 100, 10);
    m_run->replace(kept + "{\"step\":100,\"kind\":\"start\",\"resumed\":true}\n");
    read();
    QVERIFY(m_startedOver);
    QCOMPARE(m_history.lastStep(), 100U);
    QCOMPARE(steps("ldm_loss").size(), size_t { 10 });
    QCOMPARE(m_history.events().size(), size_t { 1 });
    QCOMPARE(m_history.events()[0].kind, RunEvent::Kind::Resume);
    m_run->append(m_run->training(110, 300, 10));
    read();
    QCOMPARE(steps("ldm_loss").size(), size_t { 30 });
}

void TestCurvesMetrics::replacedFileThatHasOvergrownTheOldOneIsNoticed()
{
    m_run->append(m_run->training(10, 100, 10));
    read();
    m_run->replace(m_run->training(10, 400, 10));
    read();
    QVERIFY(m_startedOver);
    QCOMPARE(steps("loss").size(), size_t { 40 });
}

void TestCurvesMetrics::fileThatIsGoneLeavesNothing()
{
    m_run->append(m_run->training(10, 100, 10));
    read();
    QVERIFY(QFile::remove(m_run->metricsPath()));
    read();
    QVERIFY(m_history.isEmpty());
}

void TestCurvesMetrics::rollbackTakesBackWhatCameAfter()
{
    m_run->append("{\"step\":1,\"loss\":1}\n{\"step\":2,\"loss\":2}\n"
                  "{\"step\":2,\"kind\":\"validation\",\"loss\":2}\n");
    read();
    // Once across two pieces, once within one.
    m_run->append("{\"step\":3,\"loss\":30}\n"
                  "{\"step\":3,\"kind\":\"rollback\",\"to\":1,\"rate_factor\":0.5}\n"
                  "{\"step\":2,\"loss\":20}\n");
    read();
    QCOMPARE(steps("loss"), Steps({ 1, 2 }));
    QCOMPARE(m_history.find("loss")->values()[1], 20.0);
    QVERIFY(m_history.find("validation/loss")->isEmpty());
    QCOMPARE(m_history.events().back().kind, RunEvent::Kind::Rollback);
    QCOMPARE(m_history.events().back().step, 3U);
    QCOMPARE(m_history.events().back().text, QStringLiteral("1"));
}

void TestCurvesMetrics::longFilesComeInPieces()
{
    m_run->append(m_run->training(1, 20'000, 1));
    auto piece = m_file->read();
    QVERIFY(piece.hasMore);
    QVERIFY(!piece.lines.isEmpty());
    m_history.append(piece.lines);
    QCOMPARE(read(), 0);
    QCOMPARE(steps("ldm_loss").size(), size_t { 20'000 });
    for (const auto& named : m_history.all())
        QVERIFY2(named.series.bytes() <= named.series.size() * 16, named.key.c_str());
}

void TestCurvesMetrics::readerFollowsOffTheCallersThread()
{
    m_run->append(m_run->training(10, 100, 10));
    MetricsReader reader(m_run->folder());
    // Nothing happens on this thread before it listens.
    QVERIFY(reader.history().isEmpty());
    QTRY_COMPARE(reader.history().lastStep(), 100U);
    QVERIFY(reader.hasCaughtUp());
    m_run->append(m_run->training(110, 150, 10));
    QTRY_COMPARE(reader.history().lastStep(), 150U);
    m_run->replace("{\"step\":7,\"loss\":1}\nbroken\n");
    QTRY_COMPARE(reader.history().lastStep(), 7U);
    QTRY_COMPARE(reader.damagedLines(), 1);
}

void TestCurvesMetrics::tableHoldsEveryValueAsItWasLogged()
{
    m_run->append("{\"step\":1,\"loss\":0.1234567,\"lr\":1e-05}\n"
                  "{\"step\":2,\"loss\":null,\"lr\":2.5e-05}\n"
                  "{\"step\":2,\"kind\":\"validation\",\"loss\":0.5}\n"
                  "{\"step\":4000000,\"loss\":12345678.5}\n");
    const QString path = m_folder->filePath(QStringLiteral("table.csv"));
    exportCsv(m_run->folder(), path);
    QFile table(path);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll(),
        QByteArray("step,loss,lr,validation/loss\n1,0.1234567,1e-05,\n2,nan,2.5e-05,0.5\n"
                   "4000000,12345678.5,,\n"));
}

void TestCurvesMetrics::tableThatCannotBeWrittenIsTold()
{
    m_run->append("{\"step\":1,\"loss\":1}\n");
    const QString path = m_folder->filePath(QStringLiteral("no such folder/table.csv"));
    try {
        exportCsv(m_run->folder(), path);
        QFAIL("no error");
    } catch (const Error& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(path), error.what());
    }
}

void TestCurvesMetrics::unreadableFileIsTold()
{
    // A folder in its place can't be opened, whoever asks.
    QVERIFY(QDir().mkpath(m_run->metricsPath()));
    const auto piece = m_file->read();
    QVERIFY2(piece.error.contains(m_run->metricsPath()), qPrintable(piece.error));
    QVERIFY(piece.lines.isEmpty());
}

void TestCurvesMetrics::samplesAreFoundByStep()
{
    m_run->paintSamples(1000, 2, 16);
    m_run->paintSamples(500, 2, 16);
    QVERIFY(QDir(m_run->folder()).mkpath(QStringLiteral("samples/step_x")));
    SampleFolders folders;
    QSignalSpy found(&folders, &SampleFolders::found);
    folders.look(m_run->folder());
    QTRY_COMPARE(found.count(), 1);
    const auto sets = found[0][0].value<QList<SampleSet>>();
    QCOMPARE(sets.size(), 2);
    QCOMPARE(sets[0].step, 500U);
    QCOMPARE(sets[1].step, 1000U);
    QCOMPARE(sets[1].files.size(), 2);
    QVERIFY(sets[1].files[0].endsWith(QStringLiteral("samples/step_1000/layout_1.png")));
}

QTEST_GUILESS_MAIN(TestCurvesMetrics)
#include "tst_curves_metrics.moc"
