#include "tests/ui/window_fixture.h"
#include "ui/panels/queue_panel.h"

using namespace detdiffusion;
using namespace detdiffusion::test;

/// From Generate to the picture in the real window.
class TestWindowPainting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void opensWithAnExampleAndTheModel();
    void pictureAppearsWithPreviewAndProgress();
    void pairAppearsSideBySide();
    void cancelBringsTheLastPictureBack();
    void windowStaysAliveWhilePainting();
    void failureIsShownInTheWindow();
    void loadingShowsItsProgress();
    void generateLoadsAfterACancelledLoad();
    void missingModelLeavesTheEditorUsable();
    void seedIsDrawnAndKept();
    void nextSeedFollowsTheLastOne();
    void pressedAgainTheNextPictureQueues();
    void cancelAllClearsTheQueue();
    void contactSheetFillsWhileItIsPainted();
    void cancelledSheetKeepsWhatIsDone();
    void sweepComparesEveryFlipWithTheLayout();
    void queueOfLastTimeWaitsForResume();
    void damagedQueueIsToldInTheWindow();
    void progressNamesTimePerStepAndRest();
    void closesCleanlyWhileAJobRuns();

private:
    MainWindow& window() { return *m_fixture->window; }
    const Layout& layout() const { return m_fixture->layout(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowPainting::opensWithAnExampleAndTheModel()
{
    QVERIFY(!window().actions()[ActionId::Generate].isEnabled());
    QVERIFY(m_fixture->start());
    QVERIFY(!layout().boxes.empty());
    QVERIFY(!window().isWindowModified());
    QVERIFY(window().actions()[ActionId::Generate].isEnabled());
    QVERIFY(!window().actions()[ActionId::SavePicture].isEnabled());
    QCOMPARE(window().generation().settings().steps, 5);
}

void TestWindowPainting::pictureAppearsWithPreviewAndProgress()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::Generate].trigger();
    QVERIFY(window().actions()[ActionId::CancelJob].isEnabled());
    m_fixture->state.gate.allow(2);
    auto* bar = window().findChild<QProgressBar*>();
    QTRY_COMPARE(bar->value(), 2);
    QCOMPARE(bar->maximum(), 5);
    QTRY_COMPARE(window().result().view(0).picture().size(), QSize(2, 1));
    m_fixture->state.gate.allow(3);
    QTRY_COMPARE(window().result().result().size(), size_t { 1 });
    QCOMPARE(window().result().view(0).picture().size(), QSize(4, 4));
    QVERIFY(!window().result().view(1).isVisible());
    QVERIFY(window().actions()[ActionId::SavePicture].isEnabled());
    QVERIFY(!bar->isVisible());
    QVERIFY(window().result().view(0).areBoxesShown());
    WindowFixture::press(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(!window().result().view(0).areBoxesShown());
}

void TestWindowPainting::pairAppearsSideBySide()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    const auto& pair = window().result().result();
    QCOMPARE(pair.size(), size_t { 2 });
    QVERIFY(pair[0].settings.strategy == Strategy::Easy);
    QVERIFY(pair[1].settings.strategy == Strategy::Hard);
    QCOMPARE(pair[0].settings.seed, pair[1].settings.seed);
    QVERIFY(window().result().view(0).isVisible() && window().result().view(1).isVisible());
}

void TestWindowPainting::cancelBringsTheLastPictureBack()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    m_fixture->state.gate.allow(-2 * StepGate::kOpen);
    window().actions()[ActionId::Generate].trigger();
    QVERIFY(!window().result().view(1).isVisible());
    WindowFixture::press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(!window().session().isRunning());
    QVERIFY(window().result().view(1).isVisible());
    QVERIFY(window().actions()[ActionId::Generate].isEnabled());
}

void TestWindowPainting::windowStaysAliveWhilePainting()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::Generate].trigger();
    // The engine waits at its gate; the drag below is handled all the same.
    auto& canvas = window().canvas();
    const auto& box = layout().boxes.front();
    const auto before = box.rect;
    const auto page = window().editor().document().frame();
    const QPoint from = canvas.mapFromScene(QPointF(
        (before.x0 + before.x1) / 2 * page.width, (before.y0 + before.y1) / 2 * page.height));
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas.viewport(), from + QPoint(12, 8));
    QTest::mouseMove(canvas.viewport(), from + QPoint(24, 16));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(24, 16));
    QVERIFY(layout().boxes.front().rect.x0 > before.x0);
    QVERIFY(window().session().isRunning());
    QCOMPARE(m_fixture->state.steps.load(), 0);
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTRY_COMPARE(window().result().result().size(), size_t { 1 });
    // Painted is what was asked for, not what was dragged meanwhile.
    QCOMPARE(window().result().result().front().layout.boxes.front().rect, before);
}

void TestWindowPainting::failureIsShownInTheWindow()
{
    QVERIFY(m_fixture->start());
    m_fixture->state.failing = true;
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QVERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("download the model again")));
    m_fixture->state.failing = false;
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QVERIFY(!window().messages().isVisible());
}

void TestWindowPainting::loadingShowsItsProgress()
{
    m_fixture->state.loadSteps = 100;
    window().show();
    window().start({});
    m_fixture->state.loadGate.allow(43);
    auto* bar = window().findChild<JobBar*>();
    QTRY_VERIFY2(bar->text().contains(QStringLiteral("43")), qPrintable(bar->text()));
    QCOMPARE(bar->progress().value(), 43);
    QVERIFY(bar->progress().isVisible());
    QVERIFY(window().actions()[ActionId::CancelJob].isEnabled());
    QVERIFY(!window().actions()[ActionId::Generate].isEnabled());
    m_fixture->state.loadGate.allow(StepGate::kOpen);
    QTRY_VERIFY(window().session().hasModel());
    QVERIFY(!bar->progress().isVisible());
    QVERIFY(!window().actions()[ActionId::CancelJob].isEnabled());
}

void TestWindowPainting::generateLoadsAfterACancelledLoad()
{
    m_fixture->state.loadSteps = 10;
    window().show();
    window().start({});
    m_fixture->state.loadGate.allow(5);
    auto* bar = window().findChild<JobBar*>();
    QTRY_COMPARE(bar->progress().value(), 50);
    window().actions()[ActionId::CancelJob].trigger();
    QVERIFY2(bar->text().contains(QStringLiteral("cancelled")), qPrintable(bar->text()));
    QVERIFY(!bar->progress().isVisible());
    QVERIFY(!window().actions()[ActionId::CancelJob].isEnabled());
    m_fixture->state.loadGate.allow(StepGate::kOpen);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(m_fixture->state.loads.load(), 2);
    QCOMPARE(window().result().result().size(), size_t { 1 });
    QCOMPARE(window().result().result().front().settings.steps, 5);
}

void TestWindowPainting::missingModelLeavesTheEditorUsable()
{
    StudioServices broken;
    broken.loadModel = [](const EngineOptions&,
                           const LoadControl&) -> std::unique_ptr<PictureEngine> {
        throw Error("/models/none: no such folder; name one with --model");
    };
    MainWindow window(broken, *m_fixture->settings, m_fixture->prompts);
    window.start({});
    window.show();
    QTRY_VERIFY(window.messages().isVisible());
    QVERIFY(window.messages().text().contains(QStringLiteral("--model")));
    QVERIFY(window.actions()[ActionId::Generate].isEnabled());
    QVERIFY(window.classes().list().model()->rowCount() > 0);
    window.editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    QVERIFY(window.isWindowModified());
}

void TestWindowPainting::seedIsDrawnAndKept()
{
    QVERIFY(m_fixture->start());
    auto& panel = window().generation();
    panel.setSeedMode(SeedMode::Random);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    const auto drawn = panel.settings().seed;
    QCOMPARE(window().result().result().front().settings.seed, drawn);
    window().actions()[ActionId::KeepSeed].trigger();
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(panel.settings().seed, drawn);
}

void TestWindowPainting::nextSeedFollowsTheLastOne()
{
    QVERIFY(m_fixture->start());
    auto& panel = window().generation();
    auto settings = panel.settings();
    settings.seed = 40;
    panel.setSettings(settings);
    panel.setSeedMode(SeedMode::Next);
    panel.setSeedCount(3);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GenerateSeeds));
    QCOMPARE(window().result().result().front().settings.seed, uint64_t { 41 });
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(window().result().result().front().settings.seed, uint64_t { 44 });
}

void TestWindowPainting::pressedAgainTheNextPictureQueues()
{
    QVERIFY(m_fixture->start());
    QSignalSpy finished(&window().session(), &GenerationSession::finished);
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier);
    WindowFixture::press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window().queue().jobs().size(), size_t { 2 });
    auto* list = &window().findChild<QueuePanel*>()->list();
    QCOMPARE(list->count(), 2);
    QVERIFY2(list->item(0)->text().contains(QStringLiteral("painting")),
        qPrintable(list->item(0)->text()));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Pair")));
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(window().result().result().size(), size_t { 2 });
    QCOMPARE(list->count(), 0);
}

void TestWindowPainting::cancelAllClearsTheQueue()
{
    QVERIFY(m_fixture->start());
    for (int i = 0; i < 3; ++i)
        window().actions()[ActionId::Generate].trigger();
    m_fixture->state.gate.allow(1);
    QTRY_COMPARE(m_fixture->state.steps.load(), 1);
    WindowFixture::press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window().session().isRunning());
    QCOMPARE(window().queue().waitingCount(), 0);
    QVERIFY(!window().actions()[ActionId::CancelAll].isEnabled());
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTest::qWait(0);
    QCOMPARE(m_fixture->state.steps.load(), 1);
}

void TestWindowPainting::contactSheetFillsWhileItIsPainted()
{
    QVERIFY(m_fixture->start());
    window().generation().setSeedCount(4);
    window().actions()[ActionId::GenerateSeeds].trigger();
    auto& sheet = window().result().sheet();
    QVERIFY(sheet.isVisible());
    m_fixture->state.gate.allow(2 * 5);
    QTRY_COMPARE(sheet.count(), 2);
    QVERIFY(window().session().isRunning());
    m_fixture->state.gate.allow(StepGate::kOpen);
    QTRY_COMPARE(window().result().result().size(), size_t { 4 });
    QCOMPARE(sheet.count(), 4);
    const auto first = window().result().result().front().settings.seed;
    QTest::mouseClick(
        sheet.viewport(), Qt::LeftButton, {}, sheet.visualItemRect(sheet.item(2)).center());
    QCOMPARE(window().result().shown(), (std::vector<size_t> { 2 }));
    QCOMPARE(window().result().picturesToSave().front().settings.seed, first + 2);
}

void TestWindowPainting::cancelledSheetKeepsWhatIsDone()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::GenerateSeeds].trigger();
    m_fixture->state.gate.allow(5 + 2);
    QTRY_COMPARE(window().result().sheet().count(), 1);
    QTRY_COMPARE(m_fixture->state.steps.load(), 5 + 2);
    window().actions()[ActionId::CancelJob].trigger();
    QCOMPARE(window().result().result().size(), size_t { 1 });
    QCOMPARE(m_fixture->state.steps.load(), 5 + 2);
}

void TestWindowPainting::sweepComparesEveryFlipWithTheLayout()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GenerateSweep));
    auto& result = window().result();
    const auto boxes = layout().boxes.size();
    QCOMPARE(result.result().size(), boxes + 1);
    QCOMPARE(result.sheet().count(), static_cast<int>(boxes) + 1);
    QCOMPARE(result.shown(), (std::vector<size_t> { 0, 1 }));
    QVERIFY(result.compare().hasTwo());
    QVERIFY2(result.view(1).tag().contains(QStringLiteral("→")), qPrintable(result.view(1).tag()));
    QVERIFY2(result.sheet().item(1)->text().contains(QStringLiteral("rest")),
        qPrintable(result.sheet().item(1)->text()));
    result.sheet().setCurrentRow(0);
    QVERIFY(!result.compare().hasTwo());
}

void TestWindowPainting::queueOfLastTimeWaitsForResume()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::Generate].trigger();
    window().actions()[ActionId::GeneratePair].trigger();
    m_fixture->state.gate.allow(1);
    QTRY_COMPARE(m_fixture->state.steps.load(), 1);
    QVERIFY(window().close());
    m_fixture->reopen();
    QVERIFY(m_fixture->start());
    QCOMPARE(window().queue().waitingCount(), 2);
    QVERIFY(!window().session().isRunning());
    QVERIFY(window().messages().text().contains(QStringLiteral("Resume")));
    m_fixture->state.gate.allow(StepGate::kOpen);
    for (auto* button : window().findChild<QueuePanel*>()->findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Resume"))
            button->click();
    QTRY_COMPARE(window().result().result().size(), size_t { 2 });
    QVERIFY(window().queue().jobs().empty());
}

void TestWindowPainting::damagedQueueIsToldInTheWindow()
{
    QFile file(m_fixture->folder.filePath(QStringLiteral("queue.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(m_fixture->start());
    QVERIFY(window().messages().text().contains(QStringLiteral("queue.json")));
}

void TestWindowPainting::progressNamesTimePerStepAndRest()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::Generate].trigger();
    m_fixture->state.gate.allow(2);
    auto* bar = window().findChild<JobBar*>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("Step 2 of 5")));
    QVERIFY2(bar->text().contains(QStringLiteral("s a step")), qPrintable(bar->text()));
    QVERIFY(bar->text().contains(QStringLiteral("left")));
    QCOMPARE(JobBar::durationText(59.2), QStringLiteral("1 min 0 s"));
    QCOMPARE(JobBar::durationText(0.2), QStringLiteral("1 s"));
}

void TestWindowPainting::closesCleanlyWhileAJobRuns()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::Generate].trigger();
    m_fixture->state.gate.allow(1);
    QTRY_COMPARE(m_fixture->state.steps.load(), 1);
    QVERIFY(window().close());
    m_fixture->window.reset();
    QCOMPARE(m_fixture->state.steps.load(), 1);
}

QTEST_MAIN(TestWindowPainting)
#include "tst_window_painting.moc"
