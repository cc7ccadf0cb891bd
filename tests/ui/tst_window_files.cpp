#include "core/domain/layout_file.h"
#include "tests/ui/window_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// Open, save, drop and close of the real window.
class TestWindowFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void savesAsksAndKeepsWhatCannotBeSaved();
    void closingAsksAboutChanges();
    void savesBothPicturesOfAPair();
    void droppedPictureRestoresEverything();

private:
    MainWindow& window() { return *m_fixture->window; }
    const Layout& layout() const { return m_fixture->layout(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowFiles::savesAsksAndKeepsWhatCannotBeSaved()
{
    QVERIFY(m_fixture->start());
    const QTemporaryDir folder;
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_fixture->prompts.path = folder.filePath("missing/scene");
    window().actions()[ActionId::SaveLayout].trigger();
    QVERIFY(window().messages().isVisible());
    QVERIFY(window().isWindowModified());
    m_fixture->prompts.path = folder.filePath("scene");
    window().actions()[ActionId::SaveLayout].trigger();
    QVERIFY(!window().isWindowModified());
    QCOMPARE(loadLayout(folder.filePath("scene.layout.json").toStdString()), layout());
    QCOMPARE(m_fixture->settings->recentFiles().size(), 1);
    m_fixture->prompts.path.clear();
    window().editor().addBox({ 0.5, 0.1, 0.7, 0.4 });
    window().actions()[ActionId::SaveLayout].trigger();
    QVERIFY(!window().isWindowModified());
}

void TestWindowFiles::closingAsksAboutChanges()
{
    QVERIFY(m_fixture->start());
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_fixture->prompts.answer = UnsavedAnswer::Cancel;
    QVERIFY(!window().close());
    QCOMPARE(m_fixture->prompts.questions, 1);
    m_fixture->prompts.answer = UnsavedAnswer::Save; // but the save dialog is cancelled
    QVERIFY(!window().close());
    m_fixture->prompts.answer = UnsavedAnswer::Discard;
    QVERIFY(window().close());
}

void TestWindowFiles::savesBothPicturesOfAPair()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    m_fixture->prompts.path = m_fixture->folder.filePath("night");
    window().actions()[ActionId::SavePicture].trigger();
    QCOMPARE(m_fixture->written,
        (std::vector<QString> { m_fixture->folder.filePath("night-easy.png"),
            m_fixture->folder.filePath("night-hard.png") }));
}

void TestWindowFiles::droppedPictureRestoresEverything()
{
    QVERIFY(m_fixture->start());
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_fixture->folder.filePath("night.png")) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &drop);
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    QCOMPARE(window().generation().settings().seed, uint64_t { 4711 });
    QCOMPARE(window().result().result().size(), size_t { 1 });
    QVERIFY(!window().isWindowModified());
}

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
