#include "tests/ui/window_fixture.h"

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
    QVERIFY(!window().actions()[ActionId::Generate].isEnabled());
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
    QVERIFY(!window.actions()[ActionId::Generate].isEnabled());
    QVERIFY(window.classes().list().model()->rowCount() > 0);
    window.editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    QVERIFY(window.isWindowModified());
}

void TestWindowPainting::seedIsDrawnAndKept()
{
    QVERIFY(m_fixture->start());
    auto& panel = window().generation();
    panel.setSeedRandom(true);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    const auto drawn = panel.settings().seed;
    QCOMPARE(window().result().result().front().settings.seed, drawn);
    window().actions()[ActionId::KeepSeed].trigger();
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QCOMPARE(panel.settings().seed, drawn);
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
