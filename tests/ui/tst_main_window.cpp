#include "core/domain/layout_file.h"
#include "tests/ui/fake_engine.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace detdiffusion;
using namespace detdiffusion::test;

namespace {

/// Answers every question the way the test says.
struct FakePrompts : Prompts {
    QString path;
    UnsavedAnswer answer = UnsavedAnswer::Discard;
    int questions = 0;

    QString layoutToOpen(QWidget*, const QString&) override { return path; }
    QString layoutToSave(QWidget*, const QString&) override { return path; }
    QString pictureToSave(QWidget*, const QString&) override { return path; }
    bool mayReplace(QWidget*, const QStringList&) override { return ++questions > 0; }
    UnsavedAnswer unsavedChanges(QWidget*, const QString&) override
    {
        ++questions;
        return answer;
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensWithAnExampleAndTheModel();
    void noTwoActionsShareAKey();
    void attributeAndClassKeys();
    void letterKeysStayInTextFields();
    void paletteSearchTakesTheFirstMatch();
    void listAndCanvasSelectTogether();
    void pictureAppearsWithPreviewAndProgress();
    void pairAppearsSideBySide();
    void cancelBringsTheLastPictureBack();
    void windowStaysAliveWhilePainting();
    void failureIsShownInTheWindow();
    void missingModelLeavesTheEditorUsable();
    void savesAsksAndKeepsWhatCannotBeSaved();
    void closingAsksAboutChanges();
    void closesCleanlyWhileAJobRuns();
    void savesBothPicturesOfAPair();
    void droppedPictureRestoresEverything();
    void tooManyBoxesAreMarked();
    void seedIsDrawnAndKept();
    void themeChangesAtOnce();

private:
    void start();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    const Layout& layout() const { return m_window->editor().document().layout(); }
    void triggerAndFinish(ActionId action);

    QTemporaryDir m_folder;
    std::unique_ptr<FakeEngineState> m_state;
    std::unique_ptr<StudioSettings> m_settings;
    std::unique_ptr<FakePrompts> m_prompts;
    std::vector<QString> m_written;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    qputenv("DETDIFFUSION_SETTINGS", m_folder.path().toLocal8Bit());
}

void TestMainWindow::init()
{
    QFile::remove(m_folder.filePath("studio.ini"));
    m_written.clear();
    m_state = std::make_unique<FakeEngineState>();
    m_settings = std::make_unique<StudioSettings>();
    m_prompts = std::make_unique<FakePrompts>();
    StudioServices services { fakeFactory(*m_state),
        [](const QString& path) {
            RecalledPicture recalled { {}, path };
            recalled.picture.image = { 4, 4, std::vector<uint8_t>(48, 7) };
            recalled.picture.settings.seed = 4711;
            recalled.picture.layout.boxes = { { 5, "cat", { 0.2, 0.2, 0.5, 0.5 }, Perception::Hard,
                "{}" } };
            return recalled;
        },
        [this](const GeneratedImage&, const QString& path) { m_written.push_back(path); } };
    m_window = std::make_unique<MainWindow>(std::move(services), *m_settings, *m_prompts);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_prompts.reset();
    m_settings.reset();
    m_state.reset();
}

void TestMainWindow::start()
{
    m_window->start({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->session().hasModel());
    m_window->canvas().setFocus();
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestMainWindow::triggerAndFinish(ActionId action)
{
    QSignalSpy finished(&m_window->session(), &GenerationSession::finished);
    m_window->actions()[action].trigger();
    m_state->gate.allow(StepGate::kOpen);
    QTRY_COMPARE(finished.count(), 1);
}

void TestMainWindow::opensWithAnExampleAndTheModel()
{
    QVERIFY(!m_window->actions()[ActionId::Generate].isEnabled());
    start();
    QVERIFY(!layout().boxes.empty());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->actions()[ActionId::Generate].isEnabled());
    QVERIFY(!m_window->actions()[ActionId::SavePicture].isEnabled());
    QCOMPARE(m_window->generation().settings().steps, 5);
}

void TestMainWindow::noTwoActionsShareAKey()
{
    QMap<QString, QString> owners;
    const auto actions = m_window->findChildren<QAction*>();
    for (const auto* action : actions)
        for (const auto& key : action->shortcuts()) {
            const QString name = key.toString();
            QVERIFY2(!owners.contains(name),
                qPrintable(
                    QStringLiteral("%1: %2 and %3").arg(name, owners[name], action->text())));
            owners[name] = action->text();
        }
    QVERIFY(owners.size() > 40);
}

void TestMainWindow::attributeAndClassKeys()
{
    start();
    auto& selection = m_window->editor().selection();
    selection.set({ layout().boxes.front().id });
    const auto box = [this] { return layout().boxes.front(); };
    press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Hard);
    press(Qt::Key_Q);
    QVERIFY(box().perception == Perception::Easy);
    press(Qt::Key_U, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Unset);
    press(Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(box().perception == Perception::Easy);
    press(Qt::Key_2);
    QCOMPARE(box().className, std::string("cat"));
    press(Qt::Key_0);
    QCOMPARE(box().className, std::string("cat"));
    const auto count = layout().boxes.size();
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count + 1);
    press(Qt::Key_Delete);
    QCOMPARE(layout().boxes.size(), count);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count + 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(layout().boxes.size(), count);
}

void TestMainWindow::letterKeysStayInTextFields()
{
    start();
    m_window->editor().selection().selectAll();
    const auto before = layout();
    m_window->classes().search().setFocus();
    QTest::keyClicks(&m_window->classes().search(), QStringLiteral("qwh1"));
    press(Qt::Key_Backspace);
    QCOMPARE(m_window->classes().search().text(), QStringLiteral("qwh"));
    QCOMPARE(layout(), before);
}

void TestMainWindow::paletteSearchTakesTheFirstMatch()
{
    start();
    m_window->editor().selection().set({ layout().boxes.front().id });
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_window->classes().search().hasFocus());
    QTest::keyClicks(&m_window->classes().search(), QStringLiteral("ca"));
    QCOMPARE(m_window->classes().list().model()->rowCount(), 2);
    press(Qt::Key_Return);
    QCOMPARE(layout().boxes.front().className, std::string("cat"));
    QCOMPARE(m_window->editor().brushClass(), std::string("cat"));
    QVERIFY(m_window->canvas().hasFocus());
}

void TestMainWindow::listAndCanvasSelectTogether()
{
    start();
    auto& table = m_window->boxes().table();
    QCOMPARE(table.model()->rowCount(), static_cast<int>(layout().boxes.size()));
    table.selectRow(0);
    QCOMPARE(m_window->editor().selection().ids(), BoxIds { layout().boxes.back().id });
    m_window->editor().selection().set({ layout().boxes.front().id });
    const auto rows = table.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().row(), table.model()->rowCount() - 1);
}

void TestMainWindow::pictureAppearsWithPreviewAndProgress()
{
    start();
    m_window->actions()[ActionId::Generate].trigger();
    QVERIFY(m_window->actions()[ActionId::CancelJob].isEnabled());
    QVERIFY(!m_window->actions()[ActionId::Generate].isEnabled());
    m_state->gate.allow(2);
    auto* bar = m_window->findChild<QProgressBar*>();
    QTRY_COMPARE(bar->value(), 2);
    QCOMPARE(bar->maximum(), 5);
    QTRY_COMPARE(m_window->result().view(0).picture().size(), QSize(2, 1));
    m_state->gate.allow(3);
    QTRY_COMPARE(m_window->result().result().size(), size_t { 1 });
    QCOMPARE(m_window->result().view(0).picture().size(), QSize(4, 4));
    QVERIFY(!m_window->result().view(1).isVisible());
    QVERIFY(m_window->actions()[ActionId::SavePicture].isEnabled());
    QVERIFY(!bar->isVisible());
    QVERIFY(m_window->result().view(0).areBoxesShown());
    press(Qt::Key_B);
    QVERIFY(!m_window->result().view(0).areBoxesShown());
}

void TestMainWindow::pairAppearsSideBySide()
{
    start();
    triggerAndFinish(ActionId::GeneratePair);
    const auto& pair = m_window->result().result();
    QCOMPARE(pair.size(), size_t { 2 });
    QVERIFY(pair[0].settings.strategy == Strategy::Easy);
    QVERIFY(pair[1].settings.strategy == Strategy::Hard);
    QCOMPARE(pair[0].settings.seed, pair[1].settings.seed);
    QVERIFY(m_window->result().view(0).isVisible() && m_window->result().view(1).isVisible());
}

void TestMainWindow::cancelBringsTheLastPictureBack()
{
    start();
    triggerAndFinish(ActionId::GeneratePair);
    m_state->gate.allow(-2 * StepGate::kOpen);
    m_window->actions()[ActionId::Generate].trigger();
    QVERIFY(!m_window->result().view(1).isVisible());
    press(Qt::Key_X, Qt::ShiftModifier);
    QVERIFY(!m_window->session().isRunning());
    QVERIFY(m_window->result().view(1).isVisible());
    QVERIFY(m_window->actions()[ActionId::Generate].isEnabled());
}

void TestMainWindow::windowStaysAliveWhilePainting()
{
    start();
    m_window->actions()[ActionId::Generate].trigger();
    // The engine waits at its gate; the drag below is handled all the same.
    auto& canvas = m_window->canvas();
    const auto& box = layout().boxes.front();
    const auto before = box.rect;
    const auto page = m_window->editor().document().frame();
    const QPoint from = canvas.mapFromScene(QPointF(
        (before.x0 + before.x1) / 2 * page.width, (before.y0 + before.y1) / 2 * page.height));
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas.viewport(), from + QPoint(12, 8));
    QTest::mouseMove(canvas.viewport(), from + QPoint(24, 16));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(24, 16));
    QVERIFY(layout().boxes.front().rect.x0 > before.x0);
    QVERIFY(m_window->session().isRunning());
    QCOMPARE(m_state->steps.load(), 0);
    m_state->gate.allow(StepGate::kOpen);
    QTRY_COMPARE(m_window->result().result().size(), size_t { 1 });
    // Painted is what was asked for, not what was dragged meanwhile.
    QCOMPARE(m_window->result().result().front().layout.boxes.front().rect, before);
}

void TestMainWindow::failureIsShownInTheWindow()
{
    start();
    m_state->failing = true;
    triggerAndFinish(ActionId::Generate);
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->messages().text().contains(QStringLiteral("download the model again")));
    m_state->failing = false;
    triggerAndFinish(ActionId::Generate);
    QVERIFY(!m_window->messages().isVisible());
}

void TestMainWindow::missingModelLeavesTheEditorUsable()
{
    StudioServices broken;
    broken.loadModel = []() -> std::unique_ptr<PictureEngine> {
        throw Error("/models/none: no such folder; name one with --model");
    };
    MainWindow window(broken, *m_settings, *m_prompts);
    window.start({});
    window.show();
    QTRY_VERIFY(window.messages().isVisible());
    QVERIFY(window.messages().text().contains(QStringLiteral("--model")));
    QVERIFY(!window.actions()[ActionId::Generate].isEnabled());
    window.editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    QVERIFY(window.isWindowModified());
}

void TestMainWindow::savesAsksAndKeepsWhatCannotBeSaved()
{
    start();
    const QTemporaryDir folder;
    m_window->editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_prompts->path = folder.filePath("missing/scene");
    m_window->actions()[ActionId::SaveLayout].trigger();
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->isWindowModified());
    m_prompts->path = folder.filePath("scene");
    m_window->actions()[ActionId::SaveLayout].trigger();
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(loadLayout(folder.filePath("scene.layout.json").toStdString()), layout());
    QCOMPARE(m_settings->recentFiles().size(), 1);
    m_prompts->path.clear();
    m_window->editor().addBox({ 0.5, 0.1, 0.7, 0.4 });
    m_window->actions()[ActionId::SaveLayout].trigger();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::closingAsksAboutChanges()
{
    start();
    m_window->editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_prompts->answer = UnsavedAnswer::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts->questions, 1);
    m_prompts->answer = UnsavedAnswer::Save; // but the save dialog is cancelled
    QVERIFY(!m_window->close());
    m_prompts->answer = UnsavedAnswer::Discard;
    QVERIFY(m_window->close());
}

void TestMainWindow::closesCleanlyWhileAJobRuns()
{
    start();
    m_window->actions()[ActionId::Generate].trigger();
    m_state->gate.allow(1);
    QTRY_COMPARE(m_state->steps.load(), 1);
    QVERIFY(m_window->close());
    m_window.reset();
    QCOMPARE(m_state->steps.load(), 1);
}

void TestMainWindow::savesBothPicturesOfAPair()
{
    start();
    triggerAndFinish(ActionId::GeneratePair);
    m_prompts->path = m_folder.filePath("night");
    m_window->actions()[ActionId::SavePicture].trigger();
    QCOMPARE(m_written,
        (std::vector<QString> {
            m_folder.filePath("night-easy.png"), m_folder.filePath("night-hard.png") }));
}

void TestMainWindow::droppedPictureRestoresEverything()
{
    start();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_folder.filePath("night.png")) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    QCOMPARE(m_window->generation().settings().seed, uint64_t { 4711 });
    QCOMPARE(m_window->result().result().size(), size_t { 1 });
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::tooManyBoxesAreMarked()
{
    m_state->info.maxBoxes = 1;
    start();
    const auto labels = m_window->boxes().findChildren<QLabel*>();
    const auto bold = std::any_of(
        labels.begin(), labels.end(), [](const QLabel* label) { return label->font().bold(); });
    QVERIFY(bold);
}

void TestMainWindow::seedIsDrawnAndKept()
{
    start();
    auto& panel = m_window->generation();
    panel.setSeedRandom(true);
    triggerAndFinish(ActionId::Generate);
    const auto drawn = panel.settings().seed;
    QCOMPARE(m_window->result().result().front().settings.seed, drawn);
    m_window->actions()[ActionId::KeepSeed].trigger();
    triggerAndFinish(ActionId::Generate);
    QCOMPARE(panel.settings().seed, drawn);
}

void TestMainWindow::themeChangesAtOnce()
{
    applyTheme(Theme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() < 0.3F);
    applyTheme(Theme::Light);
    QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() > 0.7F);
    applyTheme(Theme::System);
    QVERIFY(themeFromString(toString(Theme::Dark)) == Theme::Dark);
    QVERIFY(themeFromString(QStringLiteral("plaid")) == Theme::System);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
