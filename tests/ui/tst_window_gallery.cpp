#include "tests/ui/window_fixture.h"

using namespace detdiffusion;
using namespace detdiffusion::test;

/// What is painted lies in the gallery and comes back from there.
class TestWindowGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void everythingPaintedIsKept();
    void cancelledSheetKeepsItsFinishedPictures();
    void chosenPictureTellsHowItWasPainted();
    void pairIsShownAsAPair();
    void seedIsRecalled();
    void settingsAreRecalled();
    void allIsRecalledInOneUndoStep();
    void starTrashAndOpenByKey();
    void trashIsAskedFor();
    void chosenPicturesAreExported();

private:
    MainWindow& window() { return *m_fixture->window; }
    GalleryPanel& gallery() { return window().gallery(); }
    bool paintAndSelect(ActionId action = ActionId::Generate)
    {
        if (!m_fixture->start() || !m_fixture->triggerAndFinish(action)
            || !QTest::qWaitFor([this] { return window().galleryItems().rowCount() > 0; }))
            return false;
        gallery().view().setCurrentIndex(gallery().filter().index(0, 0));
        return true;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowGallery::everythingPaintedIsKept()
{
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->triggerAndFinish(ActionId::Generate));
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GeneratePair));
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GenerateSweep));
    auto& items = window().galleryItems();
    QTRY_COMPARE(items.rowCount(), 3);
    QVERIFY(items.item(0).kind == JobKind::Sweep);
    QVERIFY(items.item(1).kind == JobKind::Pair);
    window().generation().setSeedCount(4);
    QVERIFY(m_fixture->triggerAndFinish(ActionId::GenerateSeeds));
    QTRY_COMPARE(items.rowCount(), 7);
}

void TestWindowGallery::cancelledSheetKeepsItsFinishedPictures()
{
    QVERIFY(m_fixture->start());
    window().actions()[ActionId::GenerateSeeds].trigger();
    m_fixture->state.gate.allow(5 + 1);
    QTRY_COMPARE(m_fixture->state.steps.load(), 5 + 1);
    QTRY_COMPARE(window().galleryItems().rowCount(), 1);
    window().actions()[ActionId::CancelJob].trigger();
    QCOMPARE(window().galleryItems().rowCount(), 1);
}

void TestWindowGallery::chosenPictureTellsHowItWasPainted()
{
    QVERIFY(paintAndSelect());
    QTRY_VERIFY(gallery().metadata().text().contains(QStringLiteral("4711")));
    const QString text = gallery().metadata().text();
    QVERIFY2(text.contains(QStringLiteral("cat (hard)")), qPrintable(text));
}

void TestWindowGallery::pairIsShownAsAPair()
{
    QVERIFY(paintAndSelect(ActionId::GeneratePair));
    m_fixture->triggerAndFinish(ActionId::Generate);
    QVERIFY(!window().result().compare().hasTwo());
    QTest::keyClick(&gallery().view(), Qt::Key_Return);
    QTRY_VERIFY(window().result().compare().hasTwo());
    QVERIFY(window().result().kind() == JobKind::Pair);
}

void TestWindowGallery::seedIsRecalled()
{
    QVERIFY(paintAndSelect());
    window().generation().setSeedMode(SeedMode::Random);
    const auto steps = window().generation().settings().steps;
    Q_EMIT gallery().recallRequested(Recall::Seed);
    QTRY_COMPARE(window().generation().settings().seed, uint64_t { 4711 });
    QCOMPARE(window().generation().settings().steps, steps);
    QVERIFY(window().generation().seedMode() == SeedMode::Fixed);
    window().actions()[ActionId::Undo].trigger();
    QVERIFY(window().generation().settings().seed != uint64_t { 4711 });
    QVERIFY(window().generation().seedMode() == SeedMode::Random);
}

void TestWindowGallery::settingsAreRecalled()
{
    QVERIFY(paintAndSelect());
    const auto layout = m_fixture->layout();
    Q_EMIT gallery().recallRequested(Recall::Settings);
    QTRY_COMPARE(window().generation().settings().seed, uint64_t { 4711 });
    // As the fixture's picture has them.
    QCOMPARE(window().generation().settings().steps, GenerationSettings {}.steps);
    QCOMPARE(m_fixture->layout(), layout);
}

void TestWindowGallery::allIsRecalledInOneUndoStep()
{
    QVERIFY(paintAndSelect());
    const auto layout = m_fixture->layout();
    const auto choices = window().generation().choices();
    Q_EMIT gallery().recallRequested(Recall::All);
    QTRY_COMPARE(m_fixture->layout().boxes.size(), size_t { 1 });
    QCOMPARE(m_fixture->layout().boxes.front().className, std::string("cat"));
    QVERIFY(m_fixture->layout().boxes.front().perception == Perception::Hard);
    window().actions()[ActionId::Undo].trigger();
    QCOMPARE(m_fixture->layout(), layout);
    QVERIFY(window().generation().choices() == choices);
}

void TestWindowGallery::starTrashAndOpenByKey()
{
    qputenv("XDG_DATA_HOME", m_fixture->folder.filePath(QStringLiteral("data")).toLocal8Bit());
    QVERIFY(paintAndSelect());
    const auto boxes = m_fixture->layout().boxes.size();
    gallery().view().setFocus();
    WindowFixture::press(Qt::Key_Period);
    QVERIFY(window().galleryItems().item(0).starred);
    // Delete belongs to the list that has the focus, not to the boxes.
    WindowFixture::press(Qt::Key_Delete);
    QCOMPARE(window().galleryItems().rowCount(), 0);
    QCOMPARE(m_fixture->layout().boxes.size(), boxes);
}

void TestWindowGallery::trashIsAskedFor()
{
    QVERIFY(paintAndSelect());
    m_fixture->prompts.mayTrashItems = false;
    Q_EMIT gallery().trashRequested();
    QCOMPARE(m_fixture->prompts.questions, 1);
    QCOMPARE(window().galleryItems().rowCount(), 1);
}

void TestWindowGallery::chosenPicturesAreExported()
{
    QVERIFY(paintAndSelect(ActionId::GeneratePair));
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("out"));
    for (auto* action : gallery().exports().actions())
        if (action->data().toInt() == static_cast<int>(ExportFormat::PlainJpeg))
            action->trigger();
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY(window().messages().text().contains(QStringLiteral("Exported 2")));
    QCOMPARE(m_fixture->exported.size(), size_t { 2 });
    QVERIFY(m_fixture->exported[0].first.endsWith(QStringLiteral("-1.jpg")));
    QVERIFY(!m_fixture->exported[0].second);
}

QTEST_MAIN(TestWindowGallery)
#include "tst_window_gallery.moc"
