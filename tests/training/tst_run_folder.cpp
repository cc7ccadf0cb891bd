#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/training/run_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

void writeMark(const fs::path& folder)
{
    writeFileAtomically(folder / "mark", "whole");
}

} // namespace

class RunFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheNewestCheckpoints();
    void aFailedCheckpointLeavesNothing();
    void removesLeftoversOfAKilledRun();
    void refusesToOverwriteOrToResumeNothing();
    void forgetsMetricsAfterTheResumedStep();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void RunFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("run").toStdString();
}

void RunFolderTest::keepsTheNewestCheckpoints()
{
    const RunFolder run(m_path);
    for (const int64_t step : { 5, 10, 15 })
        run.writeCheckpoint(step, 2, writeMark);
    QCOMPARE(run.latestStep(), std::optional<int64_t>(15));
    QVERIFY(!fs::exists(run.checkpoint(5)));
    QVERIFY(fs::exists(run.checkpoint(10) / "mark"));
    QCOMPARE(readTextFile(m_path / "checkpoints/latest"), std::string("step_15\n"));
}

void RunFolderTest::aFailedCheckpointLeavesNothing()
{
    const RunFolder run(m_path);
    run.writeCheckpoint(5, 2, writeMark);
    QVERIFY_EXCEPTION_THROWN(
        run.writeCheckpoint(10, 2, [](const fs::path&) { throw Error("disk full"); }), Error);
    QCOMPARE(run.latestStep(), std::optional<int64_t>(5));
    QVERIFY(!fs::exists(run.checkpoint(10)));
}

void RunFolderTest::removesLeftoversOfAKilledRun()
{
    fs::create_directories(m_path / "checkpoints/step_7.unfinished");
    const RunFolder run(m_path);
    QVERIFY(!run.latestStep());
    QVERIFY(fs::is_empty(m_path / "checkpoints"));
}

void RunFolderTest::refusesToOverwriteOrToResumeNothing()
{
    const RunFolder run(m_path);
    QVERIFY_EXCEPTION_THROWN(firstStepOf(run, true), Error);
    QCOMPARE(firstStepOf(run, false), 0);
    run.writeCheckpoint(5, 2, writeMark);
    QVERIFY_EXCEPTION_THROWN(firstStepOf(run, false), Error);
    QCOMPARE(firstStepOf(run, true), 5);
}

void RunFolderTest::forgetsMetricsAfterTheResumedStep()
{
    const RunFolder run(m_path);
    for (const int step : { 1, 2, 3 })
        run.appendMetrics({ { "step", step } });
    run.forgetMetricsAfter(2);
    QCOMPARE(readTextFile(m_path / "metrics.jsonl"), std::string("{\"step\":1}\n{\"step\":2}\n"));
}

QTEST_GUILESS_MAIN(RunFolderTest)
#include "tst_run_folder.moc"
