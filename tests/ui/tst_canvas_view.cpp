#include "tests/ui/canvas_fixture.h"
#include "ui/support/conversions.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace detdiffusion;

class TestCanvasView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dragOnEmptyGroundDraws();
    void tinyDragDrawsNothing();
    void dragInsideMovesInOneStep();
    void eachHandleResizes_data();
    void eachHandleResizes();
    void handlesAreLargeOnScreen();
    void escapeDropsTheDrag();
    void drawModeDrawsInsideBoxes();
    void altDrawsInsideBoxes();
    void clickingAgainPicksTheBoxBelow();
    void controlClickAddsToTheSelection();
    void shiftDragSelectsWithAFrame();
    void arrowKeysNudgeInOneStep();
    void tabWalksThroughTheBoxes();
    void wheelZoomsAtTheCursor();
    void middleDragPansWhileDrawing();
    void undoDuringADragEndsIt();
    void boxesStayInsideThePage();
    void drawingSticksToOtherBoxes();
    void altLetsGoWhileThePointerRests();
    void movedBoxesStickAndShowGuides();
    void shiftKeepsAMoveOnItsAxis();
    void shiftDrawsASquare();
    void shiftKeepsACornerSquare();
    void lockedBoxesLetDragsThrough();
    void hiddenBoxesCannotBeHit();
    void altArrowsMoveByOneToken();
    void spacePansWhileDrawing();
    void fitsPageAndWidth();
    void sizeIsShownWhileDrawing();
    void crosshairCanBeSwitchedOff();
    void opacitySparesTheSelection();
    void positionIsToldInPixels();
    void draggedBoxLeavesItsPlace();
    void everyChangeIsPainted();

private:
    QPoint at(double x, double y) const { return m_canvas->at(x, y); }
    const Layout& layout() const { return m_canvas->document.layout(); }

    std::unique_ptr<test::CanvasFixture> m_canvas;
};

void TestCanvasView::init()
{
    m_canvas = std::make_unique<test::CanvasFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_canvas->view));
}

void TestCanvasView::cleanup()
{
    m_canvas.reset();
}

void TestCanvasView::dragOnEmptyGroundDraws()
{
    m_canvas->drag(at(0.2, 0.3), at(0.6, 0.8));
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    const auto& box = layout().boxes.front();
    QCOMPARE(box.className, std::string("dog"));
    QVERIFY(std::abs(box.rect.x0 - 0.2) < 0.01 && std::abs(box.rect.y0 - 0.3) < 0.01);
    QVERIFY(std::abs(box.rect.x1 - 0.6) < 0.01 && std::abs(box.rect.y1 - 0.8) < 0.01);
    QVERIFY(m_canvas->selection.contains(box.id));
    QCOMPARE(m_canvas->document.undoStack().count(), 1);
}

void TestCanvasView::tinyDragDrawsNothing()
{
    m_canvas->drag(at(0.5, 0.5), at(0.5, 0.5) + QPoint(9, 1));
    QTest::mouseClick(m_canvas->view.viewport(), Qt::LeftButton, {}, at(0.4, 0.4));
    QVERIFY(layout().boxes.empty());
}

void TestCanvasView::dragInsideMovesInOneStep()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.4, 0.4 });
    const auto before = layout().boxes.front().rect;
    m_canvas->drag(at(0.25, 0.25), at(0.55, 0.45));
    const auto after = layout().boxes.front().rect;
    QVERIFY(std::abs(after.x0 - 0.4) < 0.01 && std::abs(after.y0 - 0.3) < 0.01);
    QVERIFY(std::abs(after.width() - before.width()) < 1e-9);
    QCOMPARE(m_canvas->document.undoStack().count(), 2);
    m_canvas->document.undoStack().undo();
    QCOMPARE(layout().boxes.front().rect, before);
}

void TestCanvasView::eachHandleResizes_data()
{
    QTest::addColumn<Handle>("handle");
    for (const Handle handle : kAllHandles)
        QTest::addRow("handle %d", static_cast<int>(handle)) << handle;
}

void TestCanvasView::eachHandleResizes()
{
    QFETCH(Handle, handle);
    m_canvas->editor.addBox({ 0.3, 0.3, 0.7, 0.7 });
    const auto before = layout().boxes.front().rect;
    const auto place = handlePosition(before, handle);
    const double dx = place.x < 0.5 ? -0.1 : 0.1;
    const double dy = place.y < 0.5 ? -0.1 : 0.1;
    m_canvas->drag(at(place.x, place.y), at(place.x + dx, place.y + dy));
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    const auto after = layout().boxes.front().rect;
    const bool sideways = movesLeft(handle) || movesRight(handle);
    const bool upright = movesTop(handle) || movesBottom(handle);
    QVERIFY(std::abs(after.width() - before.width() - (sideways ? 0.1 : 0.0)) < 0.01);
    QVERIFY(std::abs(after.height() - before.height() - (upright ? 0.1 : 0.0)) < 0.01);
}

void TestCanvasView::handlesAreLargeOnScreen()
{
    m_canvas->editor.addBox({ 0.3, 0.3, 0.7, 0.7 });
    for (const double zoom : { 1.0, 5.0, 20.0 }) {
        const double pixel = 1.0 / zoom;
        for (const double offset : { -4.0, 4.0 }) {
            const QPointF beside(70.0 + offset * pixel, 70.0 + offset * pixel);
            const auto grabbed = m_canvas->scene.handleAt(beside, pixel);
            QVERIFY(grabbed && grabbed->handle == Handle::BottomRight);
        }
    }
}

void TestCanvasView::escapeDropsTheDrag()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.4, 0.4 });
    const auto before = layout();
    auto* viewport = m_canvas->view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.25, 0.25));
    m_canvas->move(at(0.6, 0.6));
    QTest::keyClick(&m_canvas->view, Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.6, 0.6));
    QCOMPARE(layout(), before);
    QCOMPARE(m_canvas->scene.item(1)->rect(), toPixels(before.boxes.front().rect, { 100, 100 }));
    QTest::keyClick(&m_canvas->view, Qt::Key_Escape);
    QVERIFY(m_canvas->selection.isEmpty());
}

void TestCanvasView::drawModeDrawsInsideBoxes()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.9, 0.9 });
    m_canvas->view.tools().setMode(CanvasMode::Draw);
    m_canvas->drag(at(0.3, 0.3), at(0.5, 0.5));
    m_canvas->drag(at(0.5, 0.6), at(0.7, 0.8));
    QCOMPARE(layout().boxes.size(), size_t { 3 });
    QTest::keyClick(&m_canvas->view, Qt::Key_Escape);
    QCOMPARE(m_canvas->view.tools().mode(), CanvasMode::Select);
}

void TestCanvasView::altDrawsInsideBoxes()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.9, 0.9 });
    m_canvas->drag(at(0.3, 0.3), at(0.5, 0.5), Qt::AltModifier);
    QCOMPARE(layout().boxes.size(), size_t { 2 });
}

void TestCanvasView::clickingAgainPicksTheBoxBelow()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.9, 0.9 });
    m_canvas->editor.addBox({ 0.3, 0.3, 0.7, 0.7 });
    m_canvas->selection.clear();
    auto* viewport = m_canvas->view.viewport();
    const int64_t expected[] = { 2, 1, 2 };
    for (const int64_t id : expected) {
        QTest::mouseClick(viewport, Qt::LeftButton, {}, at(0.5, 0.55));
        QCOMPARE(m_canvas->selection.ids(), BoxIds { id });
        // Two quick clicks would be a double click.
        QTest::mouseDClick(viewport, Qt::RightButton, {}, at(0.5, 0.55));
    }
}

void TestCanvasView::controlClickAddsToTheSelection()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    m_canvas->editor.addBox({ 0.6, 0.6, 0.9, 0.9 });
    QTest::mouseClick(m_canvas->view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(0.2, 0.2));
    QCOMPARE(m_canvas->selection.ids(), (BoxIds { 2, 1 }));
    m_canvas->drag(at(0.2, 0.2), at(0.3, 0.2));
    QVERIFY(std::abs(layout().boxes[0].rect.x0 - 0.2) < 0.01);
    QVERIFY(std::abs(layout().boxes[1].rect.x0 - 0.7) < 0.01);
}

void TestCanvasView::shiftDragSelectsWithAFrame()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    m_canvas->editor.addBox({ 0.6, 0.6, 0.9, 0.9 });
    m_canvas->selection.clear();
    m_canvas->drag(at(0.05, 0.05), at(0.5, 0.5), Qt::ShiftModifier);
    QCOMPARE(m_canvas->selection.ids(), BoxIds { 1 });
}

void TestCanvasView::arrowKeysNudgeInOneStep()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&m_canvas->view, Qt::Key_Right);
    QTest::keyClick(&m_canvas->view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(layout().boxes.front().rect.x0 - 0.15) < 1e-9);
    QVERIFY(std::abs(layout().boxes.front().rect.y0 - 0.2) < 1e-9);
    QCOMPARE(m_canvas->document.undoStack().count(), 2);
}

void TestCanvasView::tabWalksThroughTheBoxes()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    m_canvas->editor.addBox({ 0.6, 0.6, 0.9, 0.9 });
    m_canvas->selection.clear();
    QTest::keyClick(&m_canvas->view, Qt::Key_Tab);
    QCOMPARE(m_canvas->selection.current(), int64_t { 1 });
    QTest::keyClick(&m_canvas->view, Qt::Key_Tab);
    QCOMPARE(m_canvas->selection.current(), int64_t { 2 });
    QTest::keyClick(&m_canvas->view, Qt::Key_Backtab);
    QCOMPARE(m_canvas->selection.current(), int64_t { 1 });
}

void TestCanvasView::wheelZoomsAtTheCursor()
{
    auto& view = m_canvas->view;
    const QPoint cursor = at(0.8, 0.2);
    const QPointF before = view.mapToScene(cursor);
    const double zoom = view.zoom();
    QWheelEvent event(cursor, view.viewport()->mapToGlobal(cursor), {}, { 0, 240 }, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
    QVERIFY(view.zoom() > 1.4 * zoom);
    const QPointF away = view.mapToScene(cursor) - before;
    QVERIFY(away.manhattanLength() * view.zoom() < 3.0);
}

void TestCanvasView::middleDragPansWhileDrawing()
{
    auto& view = m_canvas->view;
    auto* viewport = view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.2, 0.2));
    m_canvas->move(at(0.3, 0.3));
    const QPoint middle = at(0.3, 0.3);
    const QPoint corner = at(0.0, 0.0);
    QTest::mousePress(viewport, Qt::MiddleButton, {}, middle);
    m_canvas->move(middle + QPoint(40, 30), Qt::MiddleButton);
    QTest::mouseRelease(viewport, Qt::MiddleButton, {}, middle + QPoint(40, 30));
    QCOMPARE(at(0.0, 0.0) - corner, QPoint(40, 30));
    QVERIFY(view.tools().isDragging());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.6, 0.6));
    QCOMPARE(layout().boxes.size(), size_t { 1 });
    QVERIFY(std::abs(layout().boxes.front().rect.x1 - 0.6) < 0.01);
}

void TestCanvasView::undoDuringADragEndsIt()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.4, 0.4 });
    auto* viewport = m_canvas->view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.25, 0.25));
    m_canvas->move(at(0.6, 0.6));
    m_canvas->document.undoStack().undo();
    m_canvas->move(at(0.7, 0.7));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.7, 0.7));
    QVERIFY(layout().boxes.empty());
    m_canvas->document.undoStack().redo();
    QCOMPARE(layout().boxes.front().rect, (NormalizedRect { 0.1, 0.1, 0.4, 0.4 }));
}

void TestCanvasView::boxesStayInsideThePage()
{
    m_canvas->drag(at(0.8, 0.8), at(1.3, 1.4));
    QCOMPARE(layout().boxes.front().rect.x1, 1.0);
    QCOMPARE(layout().boxes.front().rect.y1, 1.0);
    validate(layout());
}

void TestCanvasView::drawingSticksToOtherBoxes()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.5, 0.5 });
    m_canvas->editor.snapping().setOn(true);
    const QPoint off(3, -3);
    m_canvas->drag(at(0.6, 0.1) + off, at(0.8, 0.5) + off);
    const auto rect = layout().boxes.back().rect;
    QCOMPARE(rect.y0, 0.1);
    QCOMPARE(rect.y1, 0.5);
    m_canvas->editor.snapping().setOn(false);
    m_canvas->drag(at(0.6, 0.6), at(0.8, 0.5) + QPoint(0, 10));
    QVERIFY(layout().boxes.back().rect.y0 != 0.5);
}

void TestCanvasView::altLetsGoWhileThePointerRests()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.5, 0.5 });
    m_canvas->editor.snapping().setOn(true);
    auto* viewport = m_canvas->view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.6, 0.2));
    m_canvas->move(at(0.8, 0.5) + QPoint(0, 3));
    QTest::keyPress(&m_canvas->view, Qt::Key_Alt);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::AltModifier, at(0.8, 0.5) + QPoint(0, 3));
    QTest::keyRelease(&m_canvas->view, Qt::Key_Alt);
    QVERIFY(layout().boxes.back().rect.y1 != 0.5);
}

void TestCanvasView::movedBoxesStickAndShowGuides()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    m_canvas->editor.addBox({ 0.6, 0.6, 0.9, 0.9 });
    m_canvas->editor.snapping().setOn(true);
    const QImage before = m_canvas->view.grab().toImage();
    auto* viewport = m_canvas->view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.75, 0.75));
    m_canvas->move(at(0.25, 0.7) + QPoint(4, 0));
    QVERIFY(m_canvas->view.grab().toImage() != before);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.25, 0.7) + QPoint(4, 0));
    QCOMPARE(layout().boxes.back().rect.x0, 0.1);
    QVERIFY(std::abs(layout().boxes.back().rect.width() - 0.3) < 1e-9);
}

void TestCanvasView::shiftKeepsAMoveOnItsAxis()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.4, 0.4 });
    m_canvas->editor.advisor().setLimits({ .classes = {}, .gridColumns = 8, .gridRows = 8 });
    m_canvas->editor.snapping().setOn(true);
    m_canvas->drag(at(0.25, 0.25), at(0.55, 0.35), Qt::ShiftModifier);
    QCOMPARE(layout().boxes.front().rect.y0, 0.1);
    QVERIFY(layout().boxes.front().rect.x0 > 0.3);
}

void TestCanvasView::shiftDrawsASquare()
{
    m_canvas->view.tools().setMode(CanvasMode::Draw);
    m_canvas->drag(at(0.2, 0.2), at(0.6, 0.4), Qt::ShiftModifier);
    const auto rect = layout().boxes.front().rect;
    QVERIFY(std::abs(rect.width() - rect.height()) < 1e-9);
    QVERIFY(std::abs(rect.width() - 0.4) < 0.01);
}

void TestCanvasView::shiftKeepsACornerSquare()
{
    m_canvas->editor.addBox({ 0.2, 0.2, 0.5, 0.5 });
    m_canvas->drag(at(0.5, 0.5), at(0.8, 0.6), Qt::ShiftModifier);
    const auto rect = layout().boxes.front().rect;
    QVERIFY(std::abs(rect.width() - rect.height()) < 1e-9);
    QVERIFY(rect.width() > 0.5);
}

void TestCanvasView::lockedBoxesLetDragsThrough()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.9, 0.9 });
    m_canvas->editor.toggleLocked();
    m_canvas->drag(at(0.3, 0.3), at(0.5, 0.5));
    QCOMPARE(layout().boxes.size(), size_t { 2 });
    QCOMPARE(layout().boxes.front().rect, (NormalizedRect { 0.1, 0.1, 0.9, 0.9 }));
    // The menu reaches it, to unlock it.
    QTest::mouseClick(m_canvas->view.viewport(), Qt::RightButton, {}, at(0.8, 0.8));
    QCOMPARE(m_canvas->selection.ids(), BoxIds { 1 });
}

void TestCanvasView::hiddenBoxesCannotBeHit()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.9, 0.9 });
    m_canvas->editor.toggleHidden();
    QVERIFY(m_canvas->scene.boxesAt({ 50, 50 }).empty());
    m_canvas->document.undoStack().undo();
    QCOMPARE(m_canvas->scene.boxesAt({ 50, 50 }), BoxIds { 1 });
}

void TestCanvasView::altArrowsMoveByOneToken()
{
    m_canvas->editor.advisor().setLimits({ .classes = {}, .gridColumns = 11, .gridRows = 11 });
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    QTest::keyClick(&m_canvas->view, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(std::abs(layout().boxes.front().rect.x0 - 0.2) < 1e-9);
    QTest::keyClick(&m_canvas->view, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(std::abs(layout().boxes.front().rect.y1 - 0.31) < 1e-9);
}

void TestCanvasView::spacePansWhileDrawing()
{
    auto& view = m_canvas->view;
    auto* viewport = view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.2, 0.2));
    m_canvas->move(at(0.3, 0.3));
    const QPoint corner = at(0.0, 0.0);
    QTest::keyPress(&view, Qt::Key_Space);
    m_canvas->move(at(0.3, 0.3) + QPoint(40, 30));
    QTest::keyRelease(&view, Qt::Key_Space);
    QCOMPARE(at(0.0, 0.0) - corner, QPoint(40, 30));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.6, 0.6));
    const auto rect = layout().boxes.front().rect;
    QVERIFY(std::abs(rect.x0 - 0.2) < 0.01 && std::abs(rect.x1 - 0.6) < 0.01);
}

void TestCanvasView::fitsPageAndWidth()
{
    auto& view = m_canvas->view;
    view.zoomToActualSize();
    QCOMPARE(view.zoom(), 1.0);
    view.resize(700, 400);
    view.fitPage();
    QVERIFY(view.zoom() * 100 < 400 && view.zoom() * 100 > 300);
    view.fitWidth();
    QVERIFY(view.zoom() * 100 < 700 && view.zoom() * 100 > 600);
}

void TestCanvasView::sizeIsShownWhileDrawing()
{
    auto* viewport = m_canvas->view.viewport();
    const auto note = [this] {
        // Right below the corner of the box: the note lies over the empty page.
        const QRect place(at(0.6, 0.6) + QPoint(14, 14), QSize(40, 8));
        return m_canvas->view.grab(place).toImage();
    };
    const QImage before = note();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.2, 0.2));
    m_canvas->move(at(0.6, 0.6));
    QVERIFY(note() != before);
    QTest::keyClick(&m_canvas->view, Qt::Key_Escape);
}

void TestCanvasView::crosshairCanBeSwitchedOff()
{
    m_canvas->view.tools().setMode(CanvasMode::Draw);
    m_canvas->editor.addBox({ 0.1, 0.1, 0.2, 0.2 });
    m_canvas->scene.setCrosshairShown(false);
    const QImage without = m_canvas->view.grab().toImage();
    m_canvas->move(at(0.5, 0.5), Qt::NoButton);
    QCOMPARE(m_canvas->view.grab().toImage(), without);
    m_canvas->scene.setCrosshairShown(true);
    QVERIFY(m_canvas->view.grab().toImage() != without);
}

void TestCanvasView::opacitySparesTheSelection()
{
    m_canvas->editor.addBox({ 0.1, 0.1, 0.2, 0.2 });
    m_canvas->editor.addBox({ 0.4, 0.4, 0.6, 0.6 });
    m_canvas->scene.setBoxOpacity(0.3);
    QCOMPARE(m_canvas->scene.item(1)->opacity(), 0.3);
    QCOMPARE(m_canvas->scene.item(2)->opacity(), 1.0);
}

void TestCanvasView::positionIsToldInPixels()
{
    QSignalSpy moved(&m_canvas->view, &CanvasView::pointerMoved);
    m_canvas->move(at(0.5, 0.25) + QPoint(2, 2), Qt::NoButton);
    const QString text = moved.last().front().toString();
    QVERIFY2(text.contains(QStringLiteral("50")) && text.contains(QStringLiteral("25")),
        qPrintable(text));
}

void TestCanvasView::draggedBoxLeavesItsPlace()
{
    const QRect place(at(0.1, 0.1), at(0.3, 0.3));
    const auto shown = [&] { return m_canvas->view.grab(place).toImage(); };
    m_canvas->editor.addBox({ 0.7, 0.7, 0.9, 0.9 });
    const QImage empty = shown();
    m_canvas->editor.addBox({ 0.1, 0.1, 0.3, 0.3 });
    QVERIFY(shown() != empty);
    auto* viewport = m_canvas->view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.2, 0.2));
    m_canvas->move(at(0.3, 0.6));
    m_canvas->move(at(0.5, 0.7));
    QCOMPARE(shown(), empty);
    QTest::keyClick(&m_canvas->view, Qt::Key_Escape);
    QVERIFY(shown() != empty);
}

void TestCanvasView::everyChangeIsPainted()
{
    m_canvas->editor.addBox({ 0.3, 0.3, 0.7, 0.7 });
    auto before = m_canvas->view.grab().toImage();
    const auto isPainted = [&] {
        const auto now = m_canvas->view.grab().toImage();
        return std::exchange(before, now) != now;
    };
    QVERIFY(!isPainted());
    m_canvas->editor.togglePerception();
    QVERIFY(isPainted());
    m_canvas->editor.toggleLocked();
    QVERIFY(isPainted());
    m_canvas->editor.advisor().setLimits({ .classes = {}, .gridColumns = 8, .gridRows = 8 });
    m_canvas->editor.snapping().setOn(true);
    QVERIFY(isPainted());
    m_canvas->selection.clear();
    QVERIFY(isPainted());
    m_canvas->view.zoomIn();
    QVERIFY(isPainted());
    m_canvas->scene.setPeeking(true);
    QVERIFY(isPainted());
    m_canvas->editor.setPageSize({ 60, 40 });
    QVERIFY(isPainted());
}

QTEST_MAIN(TestCanvasView)
#include "tst_canvas_view.moc"
