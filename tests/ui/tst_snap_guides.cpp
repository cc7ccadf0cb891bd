#include "ui/document/snap_guides.h"

#include <QTest>

using namespace detdiffusion;

class TestSnapGuides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSticksWithoutGuides();
    void edgesStickToTheGrid();
    void nearBoxesWinOverTheGrid();
    void farBoxesDoNotPull();
    void edgesAndCentresOfBoxesStick_data();
    void edgesAndCentresOfBoxesStick();
    void linesReachBothBoxes();
};

void TestSnapGuides::nothingSticksWithoutGuides()
{
    const SnapGuides guides;
    QCOMPARE(guides.snapped({ 0.123, 0.456 }).x, 0.123);
    QCOMPARE(guides.offset({ 0.1, 0.2, 0.3, 0.4 }).y, 0.0);
    QVERIFY(guides.linesOf({ 0.1, 0.2, 0.3, 0.4 }).empty());
}

void TestSnapGuides::edgesStickToTheGrid()
{
    SnapGuides guides;
    guides.setGrid({ 0.25, 0.5 });
    const auto point = guides.snapped({ 0.30, 0.30 });
    QCOMPARE(point.x, 0.25);
    QCOMPARE(point.y, 0.5);
    QCOMPARE(guides.offset({ 0.45, 0.05, 0.61, 0.2 }).x, 0.5 - 0.45);
}

void TestSnapGuides::nearBoxesWinOverTheGrid()
{
    SnapGuides guides;
    guides.setGrid({ 0.25, 0.25 });
    guides.setReach({ 0.02, 0.02 });
    guides.addBox({ 0.31, 0.1, 0.52, 0.2 });
    QCOMPARE(guides.snapped({ 0.30, 0.9 }).x, 0.31);
    QCOMPARE(guides.snapped({ 0.30, 0.9 }).y, 1.0);
}

void TestSnapGuides::farBoxesDoNotPull()
{
    SnapGuides guides;
    guides.setReach({ 0.02, 0.02 });
    guides.addBox({ 0.31, 0.1, 0.51, 0.2 });
    QCOMPARE(guides.snapped({ 0.34, 0.5 }).x, 0.34);
}

void TestSnapGuides::edgesAndCentresOfBoxesStick_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("way");
    QTest::newRow("left to left") << 0.41 << -0.01;
    QTest::newRow("left to right") << 0.61 << -0.01;
    QTest::newRow("right to left") << 0.29 << 0.01;
    QTest::newRow("centre to centre") << 0.455 << -0.005;
}

void TestSnapGuides::edgesAndCentresOfBoxesStick()
{
    QFETCH(double, left);
    QFETCH(double, way);
    SnapGuides guides;
    guides.setReach({ 0.02, 0.02 });
    guides.addBox({ 0.4, 0.4, 0.6, 0.6 });
    QVERIFY(std::abs(guides.offset({ left, 0.0, left + 0.1, 0.1 }).x - way) < 1e-9);
}

void TestSnapGuides::linesReachBothBoxes()
{
    SnapGuides guides;
    guides.addBox({ 0.4, 0.4, 0.6, 0.6 });
    const auto lines = guides.linesOf({ 0.4, 0.8, 0.45, 0.9 });
    QCOMPARE(lines.size(), size_t { 1 });
    QVERIFY(lines.front().upright);
    QCOMPARE(lines.front().at, 0.4);
    QCOMPARE(lines.front().from, 0.4);
    QCOMPARE(lines.front().to, 0.9);
}

QTEST_GUILESS_MAIN(TestSnapGuides)
#include "tst_snap_guides.moc"
