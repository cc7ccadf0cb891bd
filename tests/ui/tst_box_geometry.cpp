#include "ui/document/box_arrangement.h"
#include "ui/document/box_geometry.h"
#include "ui/document/snap_guides.h"

#include <QTest>

using namespace detdiffusion;

class TestBoxGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysInsideThePage_data();
    void staysInsideThePage();
    void movingKeepsTheSize();
    void handleMovesItsSidesOnly_data();
    void handleMovesItsSidesOnly();
    void neverTurnsInsideOut();
    void snapsToTheGrid();
    void axisWithoutAShiftDoesNotSnap();
    void squareKeepsPixelsSquare();
    void alignsToTheCommonFrame_data();
    void alignsToTheCommonFrame();
    void oneBoxAlignsToThePicture();
    void distributesTheGaps();
};

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

bool isLegal(const NormalizedRect& rect)
{
    return rect.x0 >= 0 && rect.y0 >= 0 && rect.x1 <= 1 && rect.y1 <= 1 && rect.x0 < rect.x1
        && rect.y0 < rect.y1;
}

} // namespace

void TestBoxGeometry::staysInsideThePage_data()
{
    QTest::addColumn<double>("fromX");
    QTest::addColumn<double>("fromY");
    QTest::addColumn<double>("toX");
    QTest::addColumn<double>("toY");
    QTest::newRow("inside") << 0.2 << 0.2 << 0.5 << 0.6;
    QTest::newRow("backwards") << 0.5 << 0.6 << 0.2 << 0.2;
    QTest::newRow("far outside") << 0.5 << 0.5 << 7.0 << -3.0;
    QTest::newRow("from outside") << -2.0 << 3.0 << 0.5 << 0.5;
    QTest::newRow("no size") << 0.5 << 0.5 << 0.5 << 0.5;
    QTest::newRow("no size in the corner") << 1.0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("both beyond one edge") << 1.2 << 0.2 << 1.5 << 0.4;
    QTest::newRow("both beyond the origin") << -0.2 << -0.2 << -0.5 << -0.4;
}

void TestBoxGeometry::staysInsideThePage()
{
    QFETCH(double, fromX);
    QFETCH(double, fromY);
    QFETCH(double, toX);
    QFETCH(double, toY);
    DragRules rules;
    QVERIFY(isLegal(spanned({ fromX, fromY }, { toX, toY }, rules)));
    rules.square = true;
    QVERIFY(isLegal(spanned({ fromX, fromY }, { toX, toY }, rules)));
    SnapGuides guides;
    guides.setGrid({ 1.0 / 32, 1.0 / 32 });
    rules.snap = &guides;
    QVERIFY(isLegal(spanned({ fromX, fromY }, { toX, toY }, rules)));
}

void TestBoxGeometry::movingKeepsTheSize()
{
    const NormalizedRect rect { 0.1, 0.2, 0.4, 0.9 };
    const auto there = moved(rect, 5.0, -5.0, {});
    QVERIFY(isLegal(there));
    QVERIFY(near(there.width(), rect.width()));
    QVERIFY(near(there.height(), rect.height()));
    QVERIFY(near(there.x1, 1.0));
    QVERIFY(near(there.y0, 0.0));
}

void TestBoxGeometry::handleMovesItsSidesOnly_data()
{
    QTest::addColumn<Handle>("handle");
    for (const Handle handle : kAllHandles)
        QTest::addRow("handle %d", static_cast<int>(handle)) << handle;
}

void TestBoxGeometry::handleMovesItsSidesOnly()
{
    QFETCH(Handle, handle);
    const NormalizedRect rect { 0.4, 0.4, 0.6, 0.6 };
    const auto place = handlePosition(rect, handle);
    const auto result = resized(rect, handle, { place.x + 0.05, place.y + 0.05 }, {});
    QCOMPARE(!near(result.x0, rect.x0), movesLeft(handle));
    QCOMPARE(!near(result.x1, rect.x1), movesRight(handle));
    QCOMPARE(!near(result.y0, rect.y0), movesTop(handle));
    QCOMPARE(!near(result.y1, rect.y1), movesBottom(handle));
}

void TestBoxGeometry::neverTurnsInsideOut()
{
    const NormalizedRect rect { 0.4, 0.4, 0.6, 0.6 };
    QVERIFY(isLegal(resized(rect, Handle::TopLeft, { 0.9, 0.9 }, {})));
    QVERIFY(isLegal(resized(rect, Handle::BottomRight, { 0.1, 0.1 }, {})));
}

void TestBoxGeometry::snapsToTheGrid()
{
    SnapGuides guides;
    guides.setGrid({ 0.25, 0.5 });
    DragRules rules;
    rules.snap = &guides;
    const auto rect = spanned({ 0.27, 0.45 }, { 0.70, 0.95 }, rules);
    QCOMPARE(rect, (NormalizedRect { 0.25, 0.5, 0.75, 1.0 }));
    QCOMPARE(moved(rect, 0.2, 0.0, rules).x0, 0.5);
}

void TestBoxGeometry::axisWithoutAShiftDoesNotSnap()
{
    SnapGuides guides;
    guides.setGrid({ 0.25, 0.25 });
    DragRules rules;
    rules.snap = &guides;
    const auto result = moved({ 0.1, 0.1, 0.2, 0.2 }, 0.2, 0.0, rules);
    QCOMPARE(result.x0, 0.25);
    QCOMPARE(result.y0, 0.1);
}

void TestBoxGeometry::squareKeepsPixelsSquare()
{
    DragRules rules;
    rules.square = true;
    rules.aspect = 2.0;
    const auto rect = spanned({ 0.1, 0.1 }, { 0.2, 0.5 }, rules);
    QVERIFY(near(rect.width() * rules.aspect, rect.height()));
}

void TestBoxGeometry::alignsToTheCommonFrame_data()
{
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<NormalizedRect>("expected");
    QTest::newRow("left") << Alignment::Left << NormalizedRect { 0.1, 0.5, 0.3, 0.9 };
    QTest::newRow("centre x") << Alignment::CentreX << NormalizedRect { 0.35, 0.5, 0.55, 0.9 };
    QTest::newRow("right") << Alignment::Right << NormalizedRect { 0.6, 0.5, 0.8, 0.9 };
    QTest::newRow("top") << Alignment::Top << NormalizedRect { 0.6, 0.2, 0.8, 0.6 };
    QTest::newRow("centre y") << Alignment::CentreY << NormalizedRect { 0.6, 0.35, 0.8, 0.75 };
    QTest::newRow("bottom") << Alignment::Bottom << NormalizedRect { 0.6, 0.5, 0.8, 0.9 };
}

void TestBoxGeometry::alignsToTheCommonFrame()
{
    QFETCH(Alignment, alignment);
    QFETCH(NormalizedRect, expected);
    const auto result = aligned({ { 0.1, 0.2, 0.4, 0.4 }, { 0.6, 0.5, 0.8, 0.9 } }, alignment)[1];
    QVERIFY(near(result.x0, expected.x0) && near(result.x1, expected.x1));
    QVERIFY(near(result.y0, expected.y0) && near(result.y1, expected.y1));
}

void TestBoxGeometry::oneBoxAlignsToThePicture()
{
    const auto result = aligned({ { 0.1, 0.2, 0.4, 0.4 } }, Alignment::CentreX).front();
    QVERIFY(near(result.x0, 0.35) && near(result.y0, 0.2));
}

void TestBoxGeometry::distributesTheGaps()
{
    const auto result =
        distributed({ { 0.8, 0.0, 0.9, 0.1 }, { 0.0, 0.0, 0.2, 0.1 }, { 0.25, 0.3, 0.35, 0.4 } },
            Direction::Horizontal);
    QVERIFY(near(result[0].x0, 0.8));
    QVERIFY(near(result[1].x0, 0.0));
    QVERIFY(near(result[2].x0 - result[1].x1, result[0].x0 - result[2].x1));
    QVERIFY(near(result[2].y0, 0.3));
}

QTEST_GUILESS_MAIN(TestBoxGeometry)
#include "tst_box_geometry.moc"
