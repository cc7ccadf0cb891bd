#include "tests/support/command_line.h"
#include "tests/support/tiny_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

/// The benchmark's line among the progress.
QJsonObject reportOf(const test::CommandOutcome& outcome)
{
    for (const auto& line : outcome.out.split('\n')) {
        const auto object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (object.value("event") == "benchmark")
            return object;
    }
    return {};
}

} // namespace

/// `detdiffusion bench`, through the program. No figure is judged: machines differ.
class TestCliBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::writeTinyModel(m_folder.filePath("tiny").toStdString()); }
    void measuresEveryPart_data();
    void measuresEveryPart();
#ifdef DETDIFFUSION_WITH_IMAGING
    void measuresTraining();
#endif
    void measuresThePeak();
    void refusesAnUnknownContender();
    void measuresTheChosenInstructions();
    void refusesUnknownInstructions();
    void namesAMissingModel();

private:
    test::CommandOutcome bench(const QStringList& arguments) const
    {
        return test::runCommand(DETDIFFUSION_CLI, QStringList { "bench" } + arguments);
    }

    QTemporaryDir m_folder;
};

void TestCliBench::measuresEveryPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("rows");
    QTest::newRow("unet") << "unet" << 4;
    QTest::newRow("vae") << "vae" << 3;
    QTest::newRow("text") << "text" << 3;
    QTest::newRow("sampler") << "sampler" << 5;
}

void TestCliBench::measuresEveryPart()
{
    QFETCH(QString, part);
    QFETCH(int, rows);
    const auto outcome =
        bench({ part, "--model", m_folder.filePath("tiny"), "--repeats", "1", "--json" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto report = reportOf(outcome);
    const auto measured = report.value("rows").toArray();
    QCOMPARE(measured.size(), rows);
    QCOMPARE(measured[0].toObject().value("ratio").toDouble(), 1.0);
    for (const auto& row : measured)
        QVERIFY(row.toObject().value("wall_seconds").toDouble() > 0.0);
    QVERIFY(report.value("operations").toDouble() > 0.0);
    QVERIFY(report.value("peak_memory_bytes").toDouble() > 1e7);
}

#ifdef DETDIFFUSION_WITH_IMAGING
void TestCliBench::measuresTraining()
{
    const auto outcome = bench({ "train", "--model", m_folder.filePath("tiny"), "--repeats", "1",
        "--batch", "2", "--threads", "2", "--json" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto report = reportOf(outcome);
    QStringList names;
    for (const auto& row : report.value("rows").toArray()) {
        names.append(row.toObject().value("name").toString());
        const double seconds = row.toObject().value("wall_seconds").toDouble();
        QVERIFY(seconds > 0.0);
        QVERIFY(
            qFuzzyCompare(row.toObject().value("samples_per_second").toDouble(), 2.0 / seconds));
    }
    QCOMPARE(names,
        QStringList(
            { "LibTorch fp32", "own fp32", "2 workers fp32", "own bf16", "2 workers bf16" }));
    QCOMPARE(report.value("peak_of").toString(), QString("convolutions"));
    QVERIFY(report.value("operations").toDouble() > 0.0);
}
#endif

void TestCliBench::measuresThePeak()
{
    const auto outcome = bench({ "peak" });
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("GFLOP/s fp32"), qPrintable(outcome.out));
}

void TestCliBench::refusesAnUnknownContender()
{
    QCOMPARE(bench({ "unet", "--contenders", "fp64" }).code, 2);
}

void TestCliBench::measuresTheChosenInstructions()
{
    const auto outcome = bench({ "peak", "--instructions", "baseline", "--json" });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(reportOf(outcome).value("instructions").toString(), QString("baseline"));
}

void TestCliBench::refusesUnknownInstructions()
{
    const auto outcome = bench({ "peak", "--instructions", "MMX" });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains("MMX"), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains("baseline"), qPrintable(outcome.error)); // what there is
}

void TestCliBench::namesAMissingModel()
{
    const auto outcome = bench({ "unet", "--model", m_folder.filePath("nowhere") });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains("nowhere"), qPrintable(outcome.error));
}

QTEST_GUILESS_MAIN(TestCliBench)
#include "tst_cli_bench.moc"
