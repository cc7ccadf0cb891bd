#include "core/training/run_control.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/window_fixture.h"
#include "ui/support/conversions.h"
#include "ui/training/run_files.h"
#include "ui/training/training_window.h"

#include <QMessageBox>
#include <QProcess>
#include <QTimer>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Training and the rest of the studio: the real windows over an engine and a trainer that only
/// behave like the real ones.
class TestTrainingStudio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runIsStartedPausedPaintedWithStoppedAndResumed();
    void pointsOfACurveArePaintedInTheirOrder();
    void jobsKeepTheModelTheyWereAskedWith();
    void usualModelComesBack();
    void checkpointThatIsGoneGivesWayToTheUsualModel();
    void runOfAnotherProgramKeepsRunning();
    void runOfAnotherProgramIsStopped();
    void stayingKeepsTheStudioOpen();

private:
    MainWindow& window() { return *m_fixture->window; }
    QString newRun(const QString& name)
    {
        return makeRun(m_fixture->settings->runsFolder(), name, { { "steps", 100'000 } });
    }
    /// As somebody does in a shell.
    bool startByHand(const QString& run);
    TrainingWindow* openTraining();
    bool choose(TrainingWindow& training, const QString& run);
    static bool waitFor(TrainingWindow& training, RunStage stage)
    {
        return QTest::qWaitFor(
            [&] { return training.page().watch().snapshot().status.stage == stage; });
    }
    /// Closes the studio and presses that button of the question; whether it closed.
    bool closeAnswering(const QString& answer);
    /// Names of the models of everything that was painted, in order.
    QStringList painted() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QSignalSpy> m_pictures;
    QString m_asked; ///< the question at closing; empty = there was none
};

void TestTrainingStudio::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->training.trainer = QStringLiteral(DETDIFFUSION_FAKE_TRAINER);
    m_fixture->usualModel = QStringLiteral("/models/usual");
    m_fixture->reopen();
    m_asked.clear();
    m_pictures = std::make_unique<QSignalSpy>(&window().session(), &GenerationSession::imageReady);
}

void TestTrainingStudio::cleanup()
{
    m_pictures.reset();
    const QString runs = m_fixture->settings->runsFolder();
    for (const auto& run : livingRuns(runs))
        writeWish(toPath(run), RunWish::Stop);
    QTRY_VERIFY(livingRuns(runs).isEmpty());
    m_fixture.reset();
}

bool TestTrainingStudio::startByHand(const QString& run)
{
    return QProcess::startDetached(
               QStringLiteral(DETDIFFUSION_FAKE_TRAINER), { QStringLiteral("train"), run })
        && QTest::qWaitFor([&] { return readRunStatus(run).stage == RunStage::Running; });
}

TrainingWindow* TestTrainingStudio::openTraining()
{
    window().actions()[ActionId::Training].trigger();
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* training = qobject_cast<TrainingWindow*>(each))
            return training;
    return nullptr;
}

bool TestTrainingStudio::choose(TrainingWindow& training, const QString& run)
{
    QSignalSpy changed(&training.page().watch(), &RunFolderWatch::changed);
    training.runs().select(run);
    training.model().refresh();
    return QTest::qWaitFor([&] { return training.page().run() == run && changed.count() > 0; });
}

bool TestTrainingStudio::closeAnswering(const QString& answer)
{
    QTimer::singleShot(0, this, [this, answer] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        m_asked = box->text();
        for (auto* button : box->buttons())
            if (withoutMnemonic(button->text()) == answer)
                button->click();
    });
    return window().close();
}

QStringList TestTrainingStudio::painted() const
{
    QStringList models;
    for (const auto& arguments : *m_pictures)
        models << fromUtf8(arguments.front().value<GeneratedImage>().modelName);
    return models;
}

void TestTrainingStudio::runIsStartedPausedPaintedWithStoppedAndResumed()
{
    QVERIFY(m_fixture->start());
    m_fixture->state.gate.allow(StepGate::kOpen);
    const auto run = newRun("cells");
    auto* training = openTraining();
    QVERIFY(training != nullptr && choose(*training, run));
    auto& header = training->page().header();
    header.resume().click();
    QVERIFY(waitFor(*training, RunStage::Running));
    header.pause().click();
    QVERIFY(waitFor(*training, RunStage::Paused));
    QTRY_VERIFY(header.load().isEnabled());
    header.load().click();
    const QString name = QStringLiteral("cells/") + QDir(newestCheckpoint(run)).dirName();
    QVERIFY(window().messages().text().contains(name));
    QTRY_COMPARE(window().session().choice().model, newestCheckpoint(run));
    QTRY_VERIFY(window().session().hasModel());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(painted(), QStringList { name });
    QCOMPARE(fromUtf8(window().result().result().front().modelName), name);
    QVERIFY(isRunLocked(run)); // it waits meanwhile
    header.stop().click();
    QVERIFY(waitFor(*training, RunStage::Stopped));
    QTRY_VERIFY(header.resume().isEnabled());
    header.resume().click();
    QVERIFY(waitFor(*training, RunStage::Running));
}

void TestTrainingStudio::pointsOfACurveArePaintedInTheirOrder()
{
    QVERIFY(m_fixture->start());
    const auto run = newRun("cells");
    makeCheckpoint(run, "step_10");
    makeCheckpoint(run, "step_20");
    auto* training = openTraining();
    QVERIFY(training != nullptr && choose(*training, run));
    Q_EMIT training->page().curves().stepChosen(20);
    Q_EMIT training->page().curves().stepChosen(10);
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTRY_COMPARE(painted(), QStringList({ "cells/step_20", "cells/step_10" }));
    // What is asked for afterwards is painted with the checkpoint that was clicked last.
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(painted().last(), QStringLiteral("cells/step_10"));
    QCOMPARE(m_fixture->state.choices.size(), size_t { 3 });
}

void TestTrainingStudio::jobsKeepTheModelTheyWereAskedWith()
{
    QVERIFY(m_fixture->start());
    const auto run = newRun("cells");
    makeCheckpoint(run, "step_10");
    auto* training = openTraining();
    QVERIFY(training != nullptr && choose(*training, run));
    window().actions()[ActionId::Generate].trigger();
    window().actions()[ActionId::Generate].trigger();
    training->page().header().load().click();
    window().actions()[ActionId::Generate].trigger();
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTRY_COMPARE(painted(), QStringList({ "usual", "usual", "cells/step_10" }));
}

void TestTrainingStudio::usualModelComesBack()
{
    QVERIFY(m_fixture->start());
    const auto run = newRun("cells");
    makeCheckpoint(run, "step_10");
    auto* training = openTraining();
    QVERIFY(training != nullptr && choose(*training, run));
    m_fixture->state.gate.allow(StepGate::kOpen);
    auto& checkpoints = training->page().checkpoints();
    checkpoints.select(10);
    checkpoints.load();
    QTRY_COMPARE(window().session().choice().model, run + "/checkpoints/step_10");
    checkpoints.loadUsual();
    QTRY_COMPARE(window().session().choice().model, m_fixture->usualModel);
    QTRY_VERIFY(window().session().hasModel());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(painted(), QStringList { "usual" });
}

void TestTrainingStudio::checkpointThatIsGoneGivesWayToTheUsualModel()
{
    QVERIFY(m_fixture->start());
    const auto run = newRun("absent");
    makeCheckpoint(run, "step_10");
    auto* training = openTraining();
    QVERIFY(training != nullptr && choose(*training, run));
    m_fixture->state.gate.allow(StepGate::kOpen);
    Q_EMIT training->page().curves().stepChosen(10);
    QTRY_COMPARE(window().queue().jobs().size(), size_t { 1 });
    QTRY_VERIFY(window().queue().jobs().front().state == JobState::Failed);
    QVERIFY(window().messages().text().contains(QStringLiteral("choose another model")));
    QTRY_COMPARE(window().session().choice().model, m_fixture->usualModel);
    QTRY_VERIFY(window().session().hasModel());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(painted(), QStringList { "usual" });
}

void TestTrainingStudio::runOfAnotherProgramKeepsRunning()
{
    const auto run = newRun("cells");
    QVERIFY(startByHand(run));
    QVERIFY(m_fixture->start());
    QVERIFY(window().messages().text().contains(QStringLiteral("1 training run")));
    // The training window was not opened.
    QVERIFY(closeAnswering(QStringLiteral("Keep running")));
    QVERIFY2(m_asked.contains(QStringLiteral("cells")), qPrintable(m_asked));
    m_pictures.reset();
    m_fixture->window.reset();
    const auto step = readRunStatus(run).step;
    QTRY_VERIFY(readRunStatus(run).step > step);
    // The next studio finds it again.
    m_fixture->reopen();
    QVERIFY(m_fixture->start());
    auto* training = openTraining();
    QVERIFY(training != nullptr);
    QTRY_COMPARE(training->page().run(), run);
    QVERIFY(waitFor(*training, RunStage::Running));
    training->page().header().pause().click();
    QVERIFY(waitFor(*training, RunStage::Paused));
}

void TestTrainingStudio::runOfAnotherProgramIsStopped()
{
    const auto run = newRun("cells");
    QVERIFY(startByHand(run));
    QVERIFY(m_fixture->start());
    QVERIFY(closeAnswering(QStringLiteral("Stop and save")));
    QVERIFY(!m_asked.isEmpty());
    QTRY_VERIFY(!isRunLocked(run));
    QCOMPARE(readRunStatus(run).stage, RunStage::Stopped);
    QVERIFY(!newestCheckpoint(run).isEmpty());
}

void TestTrainingStudio::stayingKeepsTheStudioOpen()
{
    const auto run = newRun("cells");
    QVERIFY(m_fixture->start());
    QVERIFY(startByHand(run));
    QVERIFY(!closeAnswering(QStringLiteral("Stay here")));
    QVERIFY(!m_asked.isEmpty());
    QVERIFY(window().isVisible());
    QVERIFY(isRunLocked(run));
    writeWish(toPath(run), RunWish::Stop);
    QTRY_VERIFY(!isRunLocked(run));
    m_asked.clear();
    QVERIFY(closeAnswering(QStringLiteral("Stay here")));
    QVERIFY2(m_asked.isEmpty(), "a run that has ended is not asked about");
}

QTEST_MAIN(TestTrainingStudio)
#include "tst_training_studio.moc"
