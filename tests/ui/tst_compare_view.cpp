#include "ui/compare/compare_view.h"
#include "ui/support/picture_difference.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace detdiffusion;

namespace {

QImage plain(const QColor& color, const QSize& size = { 64, 64 })
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(color);
    return image;
}

void wheel(QWidget& view, const QPointF& at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.mapToGlobal(at), {}, { 0, delta }, Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

void drag(QWidget& view, const QPoint& from, const QPoint& to, Qt::MouseButton button)
{
    QTest::mousePress(&view, button, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, button, {});
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, button, {}, to);
}

} // namespace

/// The four ways to compare two pictures.
class TestCompareView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void sideBySideShowsBoth();
    void zoomAndPanAreLinked();
    void zoomStaysAtThePointer();
    void pictureCannotBeLost();
    void keyboardZoomsAndMoves();
    void sliderShowsOnePictureOnEachSide();
    void sliderFollowsDragAndKeys();
    void flickerAlternatesSlowly();
    void differenceMarksWhatChanged();
    void modesGoRound();
    void swapExchangesTheSides();
    void boxesAreSwitchedForEachPicture();
    void differenceIsMeasuredPerBox();

private:
    QColor colorAt(PictureView& view, const QPointF& share) const;

    ClassColours m_colors;
    std::unique_ptr<CompareView> m_view;
};

void TestCompareView::init()
{
    m_view = std::make_unique<CompareView>(m_colors);
    m_view->resize(800, 420);
    m_view->setPageSize({ 64, 64 });
    m_view->showTwo({ plain(Qt::red), {}, QStringLiteral("easy") },
        { plain(Qt::blue), {}, QStringLiteral("hard") });
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QColor TestCompareView::colorAt(PictureView& view, const QPointF& share) const
{
    const QRectF page = view.pictureRect();
    const QPointF at =
        page.topLeft() + QPointF(share.x() * page.width(), share.y() * page.height());
    return view.grab().toImage().pixelColor(at.toPoint());
}

void TestCompareView::sideBySideShowsBoth()
{
    QVERIFY(m_view->view(0).isVisible() && m_view->view(1).isVisible());
    QVERIFY(!m_view->slider().isVisible());
    QCOMPARE(colorAt(m_view->view(0), { 0.3, 0.3 }), QColor(Qt::red));
    QCOMPARE(colorAt(m_view->view(1), { 0.3, 0.3 }), QColor(Qt::blue));
    m_view->showOne({ plain(Qt::green), {}, {} });
    QVERIFY(!m_view->view(1).isVisible());
}

void TestCompareView::zoomAndPanAreLinked()
{
    const QRectF before = m_view->view(1).pictureRect();
    wheel(m_view->view(0), m_view->view(0).rect().center(), 240, Qt::ControlModifier);
    QVERIFY(m_view->viewport().zoom() > 1.5);
    const QRectF zoomed = m_view->view(1).pictureRect();
    QVERIFY(zoomed.width() > 1.5 * before.width());
    drag(m_view->view(1), { 200, 200 }, { 160, 180 }, Qt::MiddleButton);
    QCOMPARE(m_view->view(1).pictureRect().topLeft(), zoomed.topLeft() - QPointF(40, 20));
    QCOMPARE(m_view->view(0).pictureRect().size(), m_view->view(1).pictureRect().size());
    QTest::mouseDClick(&m_view->view(0), Qt::LeftButton);
    QCOMPARE(m_view->view(1).pictureRect(), before);
}

void TestCompareView::zoomStaysAtThePointer()
{
    auto& view = m_view->view(0);
    const QRectF before = view.pictureRect();
    const QPointF at = before.topLeft() + QPointF(before.width() * 0.6, before.height() * 0.55);
    wheel(view, at, 120, Qt::ControlModifier);
    const QRectF after = view.pictureRect();
    QVERIFY(qAbs((at.x() - after.x()) / after.width() - 0.6) < 1e-9);
    QVERIFY(qAbs((at.y() - after.y()) / after.height() - 0.55) < 1e-9);
}

void TestCompareView::pictureCannotBeLost()
{
    auto& viewport = m_view->viewport();
    viewport.panBy({ 5.0, 5.0 });
    QCOMPARE(viewport.centre(), QPointF(0.5, 0.5));
    viewport.zoomAt({ 0.5, 0.5 }, 1e9);
    QCOMPARE(viewport.zoom(), PictureViewport::kMaxZoom);
    viewport.panBy({ 5.0, 5.0 });
    QVERIFY(viewport.centre().x() < 1.0);
    viewport.zoomAt({ 0.0, 0.0 }, 1e-9);
    QVERIFY(viewport.isFitted());
    QCOMPARE(viewport.centre(), QPointF(0.5, 0.5));
}

void TestCompareView::keyboardZoomsAndMoves()
{
    auto& view = m_view->view(0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(m_view->viewport().zoom() > 1.5);
    const QPointF before = view.pictureRect().topLeft();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.pictureRect().left() < before.x());
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(m_view->viewport().isFitted());
}

void TestCompareView::sliderShowsOnePictureOnEachSide()
{
    m_view->setMode(CompareMode::Slider);
    auto& slider = m_view->slider();
    QVERIFY(slider.isVisible() && !m_view->view(0).isVisible());
    QCOMPARE(colorAt(slider, { 0.2, 0.2 }), QColor(Qt::red));
    QCOMPARE(colorAt(slider, { 0.8, 0.2 }), QColor(Qt::blue));
}

void TestCompareView::sliderFollowsDragAndKeys()
{
    m_view->setMode(CompareMode::Slider);
    auto& slider = m_view->slider();
    drag(slider, { 400, 200 }, { 600, 200 }, Qt::LeftButton);
    QVERIFY(qAbs(slider.split() - 0.75) < 0.01);
    QCOMPARE(colorAt(slider, { 0.8, 0.2 }), QColor(Qt::red));
    QTest::keyClick(&slider, Qt::Key_Left);
    QVERIFY(slider.split() < 0.75);
}

void TestCompareView::flickerAlternatesSlowly()
{
    m_view->setMode(CompareMode::Flicker);
    QCOMPARE(m_view->view(0).tag(), QStringLiteral("easy"));
    QTRY_COMPARE(m_view->view(0).tag(), QStringLiteral("hard"));
    QTRY_COMPARE(m_view->view(0).tag(), QStringLiteral("easy"));
    m_view->setMode(CompareMode::SideBySide);
    QCOMPARE(m_view->view(0).tag(), QStringLiteral("easy"));
}

void TestCompareView::differenceMarksWhatChanged()
{
    QImage changed = plain(Qt::black);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x)
            changed.setPixelColor(x, y, Qt::white);
    m_view->showTwo({ plain(Qt::black), {}, {} }, { changed, {}, {} });
    m_view->setMode(CompareMode::Difference);
    QVERIFY(colorAt(m_view->view(0), { 0.2, 0.2 }).lightness() > 220);
    QVERIFY(colorAt(m_view->view(0), { 0.8, 0.8 }).lightness() < 20);
    QVERIFY2(
        m_view->view(0).tag().contains(QStringLiteral("100")), qPrintable(m_view->view(0).tag()));
}

void TestCompareView::modesGoRound()
{
    QSignalSpy changed(m_view.get(), &CompareView::modeChanged);
    for (int i = 0; i < CompareView::kModes; ++i)
        m_view->nextMode();
    QCOMPARE(changed.count(), CompareView::kModes);
    QVERIFY(m_view->mode() == CompareMode::SideBySide);
}

void TestCompareView::swapExchangesTheSides()
{
    m_view->swap();
    QCOMPARE(m_view->view(0).tag(), QStringLiteral("hard"));
    QCOMPARE(colorAt(m_view->view(1), { 0.3, 0.3 }), QColor(Qt::red));
    m_view->setMode(CompareMode::Slider);
    QCOMPARE(colorAt(m_view->slider(), { 0.2, 0.2 }), QColor(Qt::blue));
}

void TestCompareView::boxesAreSwitchedForEachPicture()
{
    m_view->setBoxesShown(1, false);
    QVERIFY(m_view->view(0).areBoxesShown());
    QVERIFY(!m_view->view(1).areBoxesShown());
    // The switch belongs to the picture, not to the side.
    m_view->swap();
    QVERIFY(!m_view->view(0).areBoxesShown());
    QVERIFY(m_view->view(1).areBoxesShown());
}

void TestCompareView::differenceIsMeasuredPerBox()
{
    QImage changed = plain(Qt::black);
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x)
            changed.setPixelColor(x, y, QColor(51, 0, 0));
    const PictureDifference difference(plain(Qt::black), changed);
    QVERIFY(qAbs(difference.largest() - 0.2) < 1e-9);
    QVERIFY(qAbs(difference.meanInside({ 0.0, 0.0, 0.5, 0.5 }) - 0.2) < 1e-9);
    QCOMPARE(difference.meanOutside({ 0.0, 0.0, 0.5, 0.5 }), 0.0);
    QVERIFY(qAbs(difference.meanInside({ 0.0, 0.0, 1.0, 0.5 }) - 0.1) < 1e-9);
    const PictureDifference none(plain(Qt::red), plain(Qt::red));
    QCOMPARE(none.largest(), 0.0);
    QCOMPARE(none.heatMap().pixelColor(1, 1), QColor(Qt::black));
    // A picture of another size is compared all the same.
    QCOMPARE(PictureDifference(plain(Qt::red), plain(Qt::red, { 32, 32 })).largest(), 0.0);
}

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
