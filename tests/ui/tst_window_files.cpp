#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/support/conversions.h"

#include <QDropEvent>
#include <QMenu>
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
    void crashedWorkComesBack();
    void earlierVersionsCanBeOpened();

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

void TestWindowFiles::crashedWorkComesBack()
{
    const QString left = m_fixture->folder.filePath(QStringLiteral("unsaved/crashed"));
    QVERIFY(QDir().mkpath(left));
    Layout lost;
    lost.boxes = { { 1, "cat", { 0.1, 0.1, 0.4, 0.4 } } };
    saveLayout(lost, toPath(left + QStringLiteral("/unsaved.layout.json")));
    writeFileAtomically(toPath(left + QStringLiteral("/origin.txt")), "\nStreet");
    QVERIFY(m_fixture->start());
    QCOMPARE(layout(), lost);
    QVERIFY(window().isWindowModified());
    QVERIFY(window().messages().text().contains(QStringLiteral("Street")));
    QVERIFY(!QDir(left).exists());
}

void TestWindowFiles::earlierVersionsCanBeOpened()
{
    QVERIFY(m_fixture->start());
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("scene"));
    window().actions()[ActionId::SaveLayout].trigger();
    const auto first = layout();
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    window().actions()[ActionId::SaveLayout].trigger();
    QMenu* versions = nullptr;
    for (auto* menu : window().findChildren<QMenu*>())
        if (menu->title() == QStringLiteral("&Earlier versions"))
            versions = menu;
    QVERIFY(versions != nullptr);
    Q_EMIT versions->aboutToShow();
    QCOMPARE(versions->actions().size(), 1);
    versions->actions().constFirst()->trigger();
    QCOMPARE(layout(), first);
    QVERIFY(window().isWindowModified());
    QVERIFY(window().file().path().endsWith(QStringLiteral("scene.layout.json")));
}

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
