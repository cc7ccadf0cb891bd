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
    void droppedPhotographIsTraced();
    void droppedAnnotationsAreOneUndoStep_data();
    void droppedAnnotationsAreOneUndoStep();
    void settingsAreNoChangeOfTheLayout();
    void crashedWorkComesBack();
    void earlierVersionsCanBeOpened();

private:
    MainWindow& window() { return *m_fixture->window; }
    const Layout& layout() const { return m_fixture->layout(); }
    /// On the canvas; false when it is not taken.
    bool drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        auto* target = window().canvas().viewport();
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QDropEvent dropped({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    }
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_fixture->folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        writeFileAtomically(toPath(path), content.toStdString());
        return path;
    }

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
    QVERIFY(drop(m_fixture->folder.filePath("night.png")));
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    QCOMPARE(window().generation().settings().seed, uint64_t { 4711 });
    QCOMPARE(window().result().result().size(), size_t { 1 });
    QVERIFY(!window().isWindowModified());
}

void TestWindowFiles::droppedPhotographIsTraced()
{
    QVERIFY(m_fixture->start());
    const auto before = layout();
    const QString path = m_fixture->folder.filePath("photograph.jpg");
    QImage photograph(30, 20, QImage::Format_RGB32);
    photograph.fill(Qt::darkGreen);
    QVERIFY(photograph.save(path));
    QVERIFY(drop(path));
    auto& scene = static_cast<CanvasScene&>(*window().canvas().scene());
    QTRY_COMPARE(scene.tracedPicture().size(), QSize(30, 20));
    QCOMPARE(layout(), before);
    QVERIFY(!drop(m_fixture->folder.filePath("notes.odt")));
}

void TestWindowFiles::droppedAnnotationsAreOneUndoStep_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("COCO") << "one.json"
                          << QByteArray(R"({"info": {}, "images": [{"id": 7, "file_name": "a.jpg",
        "width": 200, "height": 100}], "categories": [{"id": 3, "name": "cat"}], "annotations":
        [{"id": 1, "image_id": 7, "category_id": 3, "bbox": [50, 25, 100, 50], "area": 5000,
        "iscrowd": 0}]})");
    QTest::newRow("VOC") << "one.xml"
                         << QByteArray("<annotation><size><width>200</width><height>100</height>"
                                       "</size><object><name>cat</name><bndbox><xmin>50</xmin>"
                                       "<ymin>25</ymin><xmax>150</xmax><ymax>75</ymax></bndbox>"
                                       "</object></annotation>");
    // Of the model: dog, cat, car.
    QTest::newRow("YOLO") << "labels/one.txt" << QByteArray("1 0.5 0.5 0.5 0.5\n");
}

void TestWindowFiles::droppedAnnotationsAreOneUndoStep()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QVERIFY(m_fixture->start());
    const auto before = layout();
    QVERIFY(drop(write(name, content)));
    QVERIFY2(layout().boxes.size() == 1, qPrintable(window().messages().text()));
    QCOMPARE(layout().boxes.front().className, std::string("cat"));
    QCOMPARE(layout().boxes.front().rect, (NormalizedRect { 0.25, 0.25, 0.75, 0.75 }));
    QCOMPARE(layout().width, before.width);
    QVERIFY(window().isWindowModified());
    window().actions()[ActionId::Undo].trigger();
    QCOMPARE(layout(), before);
    QVERIFY(!window().isWindowModified());
    QVERIFY(drop(write(name, "nonsense")));
    QVERIFY2(window().messages().text().contains(QFileInfo(name).fileName()),
        qPrintable(window().messages().text()));
    QCOMPARE(layout(), before);
}

void TestWindowFiles::settingsAreNoChangeOfTheLayout()
{
    QVERIFY(m_fixture->start());
    auto& panel = window().generation();
    const auto before = panel.choices();
    panel.chooseSeedMode(SeedMode::Random);
    panel.choosePrecision(QStringLiteral("bf16"));
    QVERIFY(!window().isWindowModified());
    // What the program sets is no step.
    panel.prepareSeed();
    window().editor().addBox({ 0.1, 0.1, 0.4, 0.4 });
    auto& undo = window().actions()[ActionId::Undo];
    undo.trigger();
    QCOMPARE(panel.precision(), QStringLiteral("bf16"));
    undo.trigger();
    QCOMPARE(panel.precision(), QString::fromStdString(before.engine.precision));
    QVERIFY(panel.seedMode() == SeedMode::Random);
    undo.trigger();
    QVERIFY(panel.seedMode() == before.seedMode);
    QVERIFY(!undo.isEnabled());
    window().actions()[ActionId::Redo].trigger();
    QVERIFY(panel.seedMode() == SeedMode::Random);
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
