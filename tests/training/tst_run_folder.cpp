#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/training/metrics_file.h"
#include "core/training/run_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace detdiffusion;
namespace fs = std::filesystem;

class RunFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesToOverwriteOrToResumeNothing();
    void forgetsMetricsAfterTheResumedStep();
    void numbersThatAreNotFiniteAreNull();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void RunFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("run").toStdString();
}

void RunFolderTest::refusesToOverwriteOrToResumeNothing()
{
    const RunFolder run(m_path);
    QVERIFY_EXCEPTION_THROWN(firstStepOf(run, true), Error);
    QCOMPARE(firstStepOf(run, false), 0);
    run.checkpoints().write({ .step = 5 }, [](const fs::path&) {}, {});
    QVERIFY_EXCEPTION_THROWN(firstStepOf(run, false), Error);
    QCOMPARE(firstStepOf(run, true), 5);
}

void RunFolderTest::forgetsMetricsAfterTheResumedStep()
{
    const RunFolder run(m_path);
    for (const int step : { 1, 2, 3 })
        run.metrics().append({ { { "step", step } } });
    run.metrics().append({ { { "kind", "rollback" }, { "step", 4 }, { "to", 2 } } });
    // What a crash leaves of a last line.
    writeFileAtomically(
        m_path / "metrics.jsonl", readTextFile(m_path / "metrics.jsonl") + "{\"step\":");
    run.metrics().forgetAfter(2);
    QCOMPARE(readTextFile(m_path / "metrics.jsonl"),
        std::string("{\"step\":1}\n{\"step\":2}\n{\"kind\":\"rollback\",\"step\":4,\"to\":2}\n"));
    QVERIFY(run.metrics().contains("rollback", 4));
    QVERIFY(!run.metrics().contains("rollback", 2));
}

void RunFolderTest::numbersThatAreNotFiniteAreNull()
{
    const RunFolder run(m_path);
    run.metrics().append({ { { "loss", std::nan("") } } });
    QCOMPARE(readTextFile(m_path / "metrics.jsonl"), std::string("{\"loss\":null}\n"));
}

QTEST_GUILESS_MAIN(RunFolderTest)
#include "tst_run_folder.moc"
