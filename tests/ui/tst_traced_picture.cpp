#include "core/domain/error.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/canvas_bar.h"
#include "ui/canvas/traced_picture.h"

using namespace detdiffusion;
using namespace detdiffusion::test;

/// The picture under the boxes, and the sizes of the page.
class TestTracedPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void fillsThePage();
    void isThereWhenZoomedIn();
    void opensThroughTheAction();
    void unreadableFileIsAMessage();
    void layoutSurvivesEverySize();
    void shapeOfAPicture_data();
    void shapeOfAPicture();

private:
    MainWindow& window() { return *m_fixture->window; }
    CanvasScene& scene() { return static_cast<CanvasScene&>(*window().canvas().scene()); }
    QString savedPicture(const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        // A name that needs more than the local 8-bit codes.
        const QString path = m_fixture->folder.filePath(QStringLiteral("거리 사진.png"));
        image.save(path);
        return path;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTracedPicture::fillsThePage()
{
    TracedPicture traced;
    QImage red(10, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    traced.setImage(red);
    traced.setOpacity(0.5);
    QImage canvas(100, 100, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.scale(2, 2);
    traced.paint(painter, { 5, 5, 40, 30 });
    painter.end();
    QCOMPARE(canvas.pixelColor(8, 8), QColor(Qt::white));
    QVERIFY(std::abs(canvas.pixelColor(12, 12).green() - 127) < 2);
    QVERIFY(std::abs(canvas.pixelColor(88, 68).green() - 127) < 2);
    QCOMPARE(canvas.pixelColor(92, 68), QColor(Qt::white));
}

void TestTracedPicture::isThereWhenZoomedIn()
{
    TracedPicture traced;
    QImage red(10, 10, QImage::Format_RGB32);
    red.fill(Qt::red);
    traced.setImage(red);
    QImage canvas(20, 20, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.scale(60, 60);
    traced.paint(painter, { -50, -50, 100, 100 });
    painter.end();
    QCOMPARE(canvas.pixelColor(10, 10), QColor(Qt::red));
}

void TestTracedPicture::opensThroughTheAction()
{
    QVERIFY(m_fixture->start());
    m_fixture->prompts.path = savedPicture({ 64, 32 });
    window().actions()[ActionId::TracePicture].trigger();
    QTRY_COMPARE(scene().tracedPicture().size(), QSize(64, 32));
    QVERIFY(window().findChild<CanvasBar*>()->pictureOpacity().isVisible());
    QCOMPARE(m_fixture->settings->value(settings::kTracedFolder), m_fixture->folder.path());
    window().actions()[ActionId::RemoveTracedPicture].trigger();
    QVERIFY(scene().tracedPicture().isEmpty());
    QVERIFY(!window().findChild<CanvasBar*>()->pictureOpacity().isVisible());
}

void TestTracedPicture::unreadableFileIsAMessage()
{
    QVERIFY(m_fixture->start());
    m_fixture->prompts.path = m_fixture->folder.filePath(QStringLiteral("absent.jpg"));
    window().actions()[ActionId::TracePicture].trigger();
    QTRY_VERIFY(window().messages().isVisible());
    QVERIFY_EXCEPTION_THROWN(readTracedPicture(m_fixture->prompts.path), Error);
}

void TestTracedPicture::layoutSurvivesEverySize()
{
    QVERIFY(m_fixture->start());
    const auto before = m_fixture->layout();
    for (auto* action : window().findChildren<QAction*>())
        if (action->text() == QStringLiteral("768 × 512"))
            action->trigger();
    QCOMPARE(m_fixture->layout().width, 768);
    QCOMPARE(m_fixture->layout().height, 512);
    QCOMPARE(m_fixture->layout().boxes, before.boxes);
    window().editor().document().undoStack().undo();
    QCOMPARE(m_fixture->layout(), before);
}

void TestTracedPicture::shapeOfAPicture_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("square") << QSize(4000, 4000) << QSize(512, 512);
    QTest::newRow("wide") << QSize(1600, 900) << QSize(704, 384);
    QTest::newRow("a line") << QSize(10000, 1) << QSize(8192, 64);
}

void TestTracedPicture::shapeOfAPicture()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, expected);
    QCOMPARE(sizeInShapeOf(picture, { 512, 512 }, 64), expected);
}

QTEST_MAIN(TestTracedPicture)
#include "tst_traced_picture.moc"
