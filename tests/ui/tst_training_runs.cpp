#include "core/domain/error.h"
#include "tests/ui/run_folders.h"
#include "ui/training/option_fields.h"
#include "ui/training/option_text.h"
#include "ui/training/run_explanation.h"
#include "ui/training/run_files.h"
#include "ui/training/run_plan.h"
#include "ui/training/run_presets.h"
#include "ui/training/runs_model.h"
#include "ui/training/setting_diff.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// What the folders of training runs tell, without a window.
class TestTrainingRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stagesComeFromStateAndLock_data();
    void stagesComeFromStateAndLock();
    void paceIsTold();
    void listTellsEveryRun();
    void listFollowsTheFolder();
    void metricsAreReadAsTheyGrow();
    void crashIsExplained_data();
    void crashIsExplained();
    void checkpointsAreListedPinnedAndRemoved();
    void newestOfALivingRunStays();
    void exportLeavesTheTrainingStateOut();
    void settingsOfTwoRunsAreCompared();
    void everySettingBecomesAField();
    void everySettingHasWords();
    void presetsKeepTheUsersFiles();
    void namesAreChecked();
    void watchTellsChangesOnce();
    void nothingIsLookedAtWhileNobodySeesIt();
    void plansAreRead();

private:
    QString root() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrainingRuns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The trash of the tests goes with them.
    qputenv("XDG_DATA_HOME", root().toLocal8Bit());
}

void TestTrainingRuns::stagesComeFromStateAndLock_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<RunStage>("stage");
    QTest::newRow("never started") << "" << false << RunStage::New;
    QTest::newRow("just started") << "" << true << RunStage::Preparing;
    QTest::newRow("preparing") << "preparing" << true << RunStage::Preparing;
    QTest::newRow("running") << "running" << true << RunStage::Running;
    QTest::newRow("paused") << "paused" << true << RunStage::Paused;
    QTest::newRow("died running") << "running" << false << RunStage::Crashed;
    QTest::newRow("died paused") << "paused" << false << RunStage::Crashed;
    QTest::newRow("finished") << "finished" << false << RunStage::Finished;
    QTest::newRow("finished, about to end") << "finished" << true << RunStage::Finished;
    QTest::newRow("stopped") << "stopped" << false << RunStage::Stopped;
    QTest::newRow("failed") << "failed" << false << RunStage::Failed;
    QTest::newRow("unknown word") << "dreaming" << false << RunStage::New;
}

void TestTrainingRuns::stagesComeFromStateAndLock()
{
    QFETCH(QString, state);
    QFETCH(bool, locked);
    QFETCH(RunStage, stage);
    const auto run = makeRun(root(), "run", {},
        state.isEmpty() ? QJsonObject() : QJsonObject { { "state", state }, { "step", 7 } });
    std::optional<HeldRunLock> lock;
    if (locked)
        lock.emplace(run);
    const auto status = readRunStatus(run);
    QCOMPARE(status.stage, stage);
    QCOMPARE(status.alive, locked);
    QCOMPARE(status.step, state.isEmpty() ? 0 : 7);
}

void TestTrainingRuns::paceIsTold()
{
    const auto status = parseRunStatus(R"({"state": "running", "step": 50, "steps": 200,
        "samples": 800, "epoch": 2.5, "samples_per_s": 8.0, "remaining_s": 3725,
        "activity": "validation", "done": 3, "total": 9, "skipped": 2})",
        true);
    QCOMPARE(*status.stepsPerSecond, 0.5);
    QCOMPARE(RunText::progress(status),
        QStringLiteral("Running, step 50 of 200 (25 %), validating, 3 of 9"));
    const QString pace = RunText::pace(status);
    for (const char* part :
        { "1 h 2 min left", "0.5 steps/s", "8 samples/s", "epoch 3", "2.50 data passes", "2 item" })
        QVERIFY2(pace.contains(QLatin1String(part)), qPrintable(pace));
}

void TestTrainingRuns::listTellsEveryRun()
{
    const QJsonObject settings { { "model", QJsonObject { { "from", "/models/starter" } } },
        { "data", QJsonObject { { "annotations", "/data/bccd/train.json" } } } };
    const auto trained = makeRun(root(), "trained", settings, { { "state", "finished" } });
    writeRunFile(trained, "metrics.jsonl",
        "{\"kind\":\"start\",\"step\":0}\n{\"step\":1,\"time\":3.5,\"loss\":0.5}\n"
        "{\"kind\":\"validation\",\"step\":1,\"loss\":0.25}\n"
        "{\"kind\":\"validation\",\"step\":2,\"loss\":0.75}\n");
    makeRun(root(), "crashed", settings, { { "state", "running" } });
    makeRun(root(), "fresh", settings);
    QVERIFY(QDir(root()).mkpath("no-run"));
    RunsModel model(root());
    QSignalSpy refreshed(&model, &RunsModel::refreshed);
    QVERIFY(refreshed.wait());
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&](const QString& run, RunsModel::Column column) {
        const int row = model.rowOf(QDir(root()).filePath(run));
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell("trained", RunsModel::Stage), QStringLiteral("Finished"));
    QCOMPARE(cell("trained", RunsModel::Model), QStringLiteral("starter"));
    QCOMPARE(cell("trained", RunsModel::Data), QStringLiteral("bccd/train.json"));
    QCOMPARE(cell("trained", RunsModel::BestLoss), QStringLiteral("0.25"));
    QCOMPARE(cell("trained", RunsModel::Duration), QStringLiteral("3 s"));
    QCOMPARE(cell("crashed", RunsModel::Stage), QStringLiteral("Crashed"));
    QCOMPARE(cell("fresh", RunsModel::Stage), QStringLiteral("Not started"));
}

void TestTrainingRuns::listFollowsTheFolder()
{
    const auto run = makeRun(root(), "run", {}, { { "state", "running" } });
    RunsModel model(root());
    QSignalSpy refreshed(&model, &RunsModel::refreshed);
    QVERIFY(refreshed.wait());
    QCOMPARE(model.runs().front().status.stage, RunStage::Crashed);
    {
        const HeldRunLock lock(run);
        model.refresh();
        QTRY_COMPARE(model.runs().front().status.stage, RunStage::Running);
        QCOMPARE(livingRuns(root()), QStringList { run });
    }
    QCOMPARE(livingRuns(root()), QStringList());
    QVERIFY(QDir(run).removeRecursively());
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestTrainingRuns::metricsAreReadAsTheyGrow()
{
    const auto run = makeRun(root(), "run", {});
    MetricsScan scan(run);
    scan.update();
    QVERIFY(!scan.bestLoss());
    const QByteArray first = "{\"kind\":\"validation\",\"step\":10,\"loss\":0.5}\n"
                             "{\"step\":12,\"time\":8.0,\"loss\":0.4}\n";
    const QByteArray second = "{\"kind\":\"validation\",\"step\":20,\"loss\":0.3}\n";
    writeRunFile(run, "metrics.jsonl", first + second.left(20));
    scan.update();
    QCOMPARE(*scan.bestLoss(), 0.5);
    writeRunFile(run, "metrics.jsonl", first + second);
    scan.update();
    QCOMPARE(*scan.bestLoss(), 0.3);
    QCOMPARE(scan.validationLosses().size(), size_t { 2 });
    // A resume drops the steps that it repeats, and starts its clock again.
    writeRunFile(run, "metrics.jsonl",
        first + "{\"kind\":\"start\",\"step\":12,\"resumed\":true}\n{\"step\":13,\"time\":2.0}\n");
    scan.update();
    QCOMPARE(*scan.bestLoss(), 0.5);
    QCOMPARE(scan.seconds(), 10.0);
}

void TestTrainingRuns::crashIsExplained_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("expected");
    const auto failed = [](const char* cause) {
        return QByteArray("{\"state\":\"failed\",\"message\":\"m\",\"file\":\"/data/a.jpg\",")
            + "\"cause\":\"" + cause + "\"}";
    };
    QTest::newRow("memory") << failed("out_of_memory") << ""
                            << "Memory ran out";
    QTest::newRow("disk") << failed("disk_full") << ""
                          << "disk is full";
    QTest::newRow("data") << failed("bad_data") << ""
                          << "/data/a.jpg";
    QTest::newRow("diverged") << failed("diverged") << ""
                              << "lower learning rate";
    QTest::newRow("rank") << failed("rank_lost") << ""
                          << "processes";
    QTest::newRow("other") << failed("other") << ""
                           << "the line below";
    const QByteArray died = "{\"state\":\"running\"}";
    QTest::newRow("killed") << died << ""
                            << "was killed";
    QTest::newRow("allocation") << died << "std::bad_alloc"
                                << "memory ran out";
    QTest::newRow("no space") << died << "No space left on device"
                              << "disk is full";
}

void TestTrainingRuns::crashIsExplained()
{
    QFETCH(QByteArray, state);
    QFETCH(QString, output);
    QFETCH(QString, expected);
    RunSnapshot snapshot;
    snapshot.status = parseRunStatus(state, false);
    snapshot.log = { "2026 started", "2026 checkpoint at step 3" };
    snapshot.output = { "{\"step\":3,\"loss\":0.5}" };
    if (!output.isEmpty())
        snapshot.output << output;
    const QString cause = RunExplanation::cause(snapshot);
    QVERIFY2(cause.contains(expected, Qt::CaseInsensitive), qPrintable(cause));
    const auto words = RunExplanation::lastWords(snapshot);
    QVERIFY(words.contains("2026 checkpoint at step 3"));
    QCOMPARE(words.size(), output.isEmpty() ? 2 : 3);
    snapshot.status.stage = RunStage::Finished;
    QVERIFY(RunExplanation::cause(snapshot).isEmpty());
}

void TestTrainingRuns::checkpointsAreListedPinnedAndRemoved()
{
    const auto run = makeRun(root(), "run", {});
    makeCheckpoint(run, "step_10");
    makeCheckpoint(run, "step_200");
    writeRunFile(run, "checkpoints/best", "step_10\n");
    QVERIFY(QDir(run).mkpath("checkpoints/step_300.unfinished"));
    auto all = readCheckpoints(run, { { 10, 0.125 } });
    QCOMPARE(all.size(), size_t { 2 });
    QCOMPARE(all[0].step, 200);
    QVERIFY(all[0].latest && !all[0].best && !all[0].loss);
    QVERIFY(!all[1].latest && all[1].best);
    QCOMPARE(*all[1].loss, 0.125);
    QCOMPARE(all[0].bytes, 9);
    setPinned(run, all[1], true);
    QCOMPARE(readRunFile(run, "checkpoints/pinned"), QByteArray("step_10\n"));
    QVERIFY(readCheckpoints(run, {})[1].pinned);
    setPinned(run, all[1], false);
    QCOMPARE(readRunFile(run, "checkpoints/pinned"), QByteArray());
    trashCheckpoint(run, all[0]);
    QCOMPARE(readCheckpoints(run, {}).size(), size_t { 1 });
    QCOMPARE(newestCheckpoint(run), all[1].folder);
}

void TestTrainingRuns::newestOfALivingRunStays()
{
    const auto run = makeRun(root(), "run", {});
    makeCheckpoint(run, "step_10");
    const auto newest = readCheckpoints(run, {}).front();
    const HeldRunLock lock(run);
    QVERIFY(!removalProblem(run, newest).isEmpty());
    QVERIFY_EXCEPTION_THROWN(trashCheckpoint(run, newest), Error);
    QVERIFY(QDir(newest.folder).exists());
}

void TestTrainingRuns::exportLeavesTheTrainingStateOut()
{
    const auto run = makeRun(root(), "run", {});
    makeCheckpoint(run, "step_10");
    const QString target = QDir(root()).filePath("exported");
    exportCheckpoint(readCheckpoints(run, {}).front(), target);
    QVERIFY(QFile::exists(target + "/unet/config.json"));
    QVERIFY(!QFile::exists(target + "/training_state.safetensors"));
    QVERIFY_EXCEPTION_THROWN(exportCheckpoint(readCheckpoints(run, {}).front(), target), Error);
}

void TestTrainingRuns::settingsOfTwoRunsAreCompared()
{
    const QJsonObject left { { "run", "a" }, { "batch", 4 }, { "seed", 1 },
        { "loss", QJsonObject { { "perception_weight", 0.01 } } } };
    const QJsonObject right { { "run", "b" }, { "batch", 8 }, { "seed", 1 },
        { "loss", QJsonObject { { "perception_weight", 0.01 }, { "min_snr_gamma", 5 } } } };
    const QList<SettingDifference> expected { { "batch", "4", "8" },
        { "loss.min_snr_gamma", "", "5" } };
    QCOMPARE(settingDifferences(left, right), expected);
    QVERIFY(settingDifferences(left, left).isEmpty());
}

void TestTrainingRuns::everySettingBecomesAField()
{
    const auto fields = diffusionFields();
    const auto field = [&](const char* key) {
        const auto found = std::ranges::find(fields, QLatin1String(key), &OptionField::key);
        return found == fields.end() ? OptionField() : *found;
    };
    QCOMPARE(field("batch").kind, OptionField::Kind::Integer);
    QCOMPARE(field("batch").range.least, 1.0);
    QCOMPARE(field("loss.perception_weight").kind, OptionField::Kind::Number);
    QCOMPARE(field("loss.perception_weight").fallback.toDouble(), 0.01);
    QCOMPARE(field("data.annotations").kind, OptionField::Kind::Path);
    QVERIFY(field("train").choices.contains("unet"));
    QVERIFY(!field("train").help.isEmpty());
    QJsonObject settings;
    setSetting(settings, "data.width", 64);
    setSetting(settings, "data.height", 32);
    setSetting(settings, "seed", 3);
    QCOMPARE(settingAt(settings, "data.width").toInt(), 64);
    QCOMPARE(settingAt(settings, "data.height").toInt(), 32);
    QCOMPARE(settingAt(settings, "seed").toInt(), 3);
    QVERIFY(settingAt(settings, "data.flip").isUndefined());
}

void TestTrainingRuns::everySettingHasWords()
{
    for (const auto& field : diffusionFields()) {
        if (field.key == QLatin1String("run"))
            continue; // never asked for
        QVERIFY2(OptionText::label(field.key) != field.key, qPrintable(field.key));
        QVERIFY2(!field.help.isEmpty(), qPrintable(field.key));
        for (const auto& value : field.choices)
            QVERIFY2(OptionText::choice(value) != value, qPrintable(value));
    }
    QCOMPARE(OptionText::label("ema_decay"), QStringLiteral("EMA decay"));
    QCOMPARE(OptionText::choice("cpu"), QStringLiteral("CPU"));
    QCOMPARE(OptionText::sentence(R"("data.annotations" is missing)"),
        QStringLiteral("“Annotations” is missing"));
    QCOMPARE(OptionText::sentence(R"("dance": not a setting)"),
        QStringLiteral(R"("dance": not a setting)"));
    QCOMPARE(OptionText::preset("paper"), QStringLiteral("As in the paper"));
    QCOMPARE(OptionText::preset("my-night_run"), QStringLiteral("My night run"));
}

void TestTrainingRuns::presetsKeepTheUsersFiles()
{
    writeRunFile(root(), "recipe.json", R"({"run": "runs/starter", "steps": 20})");
    writeRunFile(root(), "smoke-test.json",
        R"({"steps": 20, "model": {"from": "elsewhere"}, "data": {"width": 64}})");
    writeRunFile(root(), "detector.json", R"({"steps": 20, "anchors": 3})");
    const auto presets = runPresets(root());
    QCOMPARE(presets.size(), size_t { 1 });
    QCOMPARE(presets.front().title, QStringLiteral("Smoke test"));
    const QJsonObject mine { { "steps", 5000 },
        { "model", QJsonObject { { "from", "/models/mine" } } } };
    const auto together = withPreset(mine, presets.front().settings);
    QCOMPARE(settingAt(together, "steps").toInt(), 20);
    QCOMPARE(settingAt(together, "data.width").toInt(), 64);
    QCOMPARE(settingAt(together, "model.from").toString(), QStringLiteral("/models/mine"));
}

void TestTrainingRuns::namesAreChecked()
{
    const auto run = createRun(root(), "cells", { { "batch", 2 } });
    QCOMPARE(readRunSettings(run).value("batch").toInt(), 2);
    for (const char* name : { "", "cells", "a/b", "..", ".hidden", " blank" })
        QVERIFY2(!nameProblem(root(), QLatin1String(name)).isEmpty(), name);
    QVERIFY_EXCEPTION_THROWN(createRun(root(), "cells", {}), Error);
    QCOMPARE(freeRunName(root(), "cells"), QStringLiteral("cells-2"));
    QCOMPARE(freeRunName(root(), "bones"), QStringLiteral("bones"));
    writeRunNotes(run, "rate too high – again");
    const auto renamed = renameRun(run, "blood cells");
    QCOMPARE(readRunNotes(renamed), QStringLiteral("rate too high – again"));
    QVERIFY(!QDir(run).exists());
}

void TestTrainingRuns::nothingIsLookedAtWhileNobodySeesIt()
{
    const auto run = makeRun(root(), "run", {}, { { "state", "stopped" }, { "step", 4 } });
    RunFolderWatch watch;
    QSignalSpy changed(&watch, &RunFolderWatch::changed);
    watch.setRun(run);
    QVERIFY(changed.wait());
    RunsModel list(root());
    QSignalSpy refreshed(&list, &RunsModel::refreshed);
    QVERIFY(refreshed.wait());
    watch.setFollowing(false);
    list.setFollowing(false);
    makeRun(root(), "run", {}, { { "state", "stopped" }, { "step", 5 } });
    makeRun(root(), "another", {});
    constexpr int kSeveralTurns = 2500;
    QTest::qWait(kSeveralTurns);
    QCOMPARE(changed.count() + refreshed.count(), 2);
    watch.setFollowing(true);
    list.setFollowing(true);
    QTRY_COMPARE(watch.snapshot().status.step, 5);
    QTRY_COMPARE(list.rowCount(), 2);
    // Whether runs live is asked at the moment.
    const HeldRunLock lock(run);
    list.setFollowing(false);
    QCOMPARE(livingRuns(root()), QStringList { run });
}

void TestTrainingRuns::watchTellsChangesOnce()
{
    const auto run = makeRun(root(), "run", {}, { { "state", "stopped" }, { "step", 4 } });
    RunFolderWatch watch;
    QSignalSpy changed(&watch, &RunFolderWatch::changed);
    watch.setRun(run);
    QVERIFY(changed.wait());
    QCOMPARE(watch.snapshot().status.step, 4);
    watch.look();
    writeRunFile(run, "log.txt", "one\ntwo\n");
    QTRY_COMPARE(watch.snapshot().log, (QStringList { "one", "two" }));
    QCOMPARE(changed.count(), 2);
    watch.setRun({});
    QVERIFY(watch.snapshot().log.isEmpty());
}

void TestTrainingRuns::plansAreRead()
{
    const auto bad = RunPlanner::parse(R"({"problems": ["no data", "no disk"]})", {});
    QCOMPARE(bad.problems, (QStringList { "no data", "no disk" }));
    QVERIFY(bad.facts.isEmpty());
    const auto good = RunPlanner::parse(R"({"problems": [], "images": 364, "boxes": 4886,
        "labelled_boxes": 12, "steps_per_epoch": 91, "unknown_classes": ["RBC"],
        "parameters": {"unet": {"total": 1000, "trained": 0},
                       "text_encoder": {"total": 500, "trained": 400}},
        "memory_bytes": 689510920, "checkpoint_bytes": 277567730, "disk_free_bytes": 75185344512,
        "latent_cache_bytes": 5963776})",
        {});
    QVERIFY(good.problems.isEmpty() && good.warnings.isEmpty());
    const QString facts = good.facts.join(QLatin1Char('\n'));
    for (const char* part : { "364 pictures", "4,886 boxes", "91 steps", "RBC",
             "400 of 1,500 are trained (Text encoder 400)", "689.5 MB", "277.6 MB", "75.2 GB" })
        QVERIFY2(facts.contains(QLatin1String(part)), part);
    const auto tight =
        RunPlanner::parse(R"({"warnings": ["lower \"gradient_checkpointing\""]})", {});
    QCOMPARE(tight.warnings.size(), 1);
    QVERIFY2(!tight.warnings[0].contains('_'), qPrintable(tight.warnings[0])); // as the form says
    const auto broken = RunPlanner::parse({}, "settings.json is not JSON");
    QCOMPARE(broken.problems, QStringList { "settings.json is not JSON" });
}

QTEST_GUILESS_MAIN(TestTrainingRuns)
#include "tst_training_runs.moc"
