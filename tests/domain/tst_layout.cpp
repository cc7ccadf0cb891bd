#include "core/domain/category_set.h"
#include "core/domain/error.h"
#include "core/domain/layout.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace detdiffusion;

namespace {

Layout layoutWith(const NormalizedRect& rect)
{
    Layout layout;
    layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.4, 0.4 }, Perception::Easy, "{}" },
        { 2, "car", rect, Perception::Unset, "{}" } };
    return layout;
}

} // namespace

Q_DECLARE_METATYPE(detdiffusion::NormalizedRect)

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesIllegalRectangles_data();
    void refusesIllegalRectangles();
    void acceptsTheWholeImage();
    void refusesRepeatedIdsAndEmptyClasses();
    void refusesIllegalSizes();
    void refusesTooManyBoxes();
    void overlap_data();
    void overlap();
    void strategyReplacesEveryAttribute();
    void nextIdIsUnused();
    void perceptionNamesRoundTrip();
    void unknownClassNamesTheKnown();
};

void LayoutTest::refusesIllegalRectangles_data()
{
    QTest::addColumn<NormalizedRect>("rect");
    QTest::addColumn<QString>("rule");
    const double nan = std::nan("");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("nan") << NormalizedRect { nan, 0, 1, 1 } << "finite";
    QTest::newRow("infinite") << NormalizedRect { 0, 0, infinity, 1 } << "finite";
    QTest::newRow("left of the image") << NormalizedRect { -0.1, 0, 1, 1 } << "[0, 1]";
    QTest::newRow("pixels") << NormalizedRect { 10, 10, 200, 200 } << "[0, 1]";
    QTest::newRow("inverted") << NormalizedRect { 0.6, 0, 0.4, 1 } << "x0 < x1";
    QTest::newRow("flat") << NormalizedRect { 0, 0.5, 1, 0.5 } << "y0 < y1";
}

void LayoutTest::refusesIllegalRectangles()
{
    QFETCH(NormalizedRect, rect);
    QFETCH(QString, rule);
    try {
        validate(layoutWith(rect));
        QFAIL("it was accepted");
    } catch (const Error& error) {
        const QString message(error.what());
        QVERIFY2(message.contains(rule), error.what());
        QVERIFY2(message.contains("box 2 (id 2, \"car\")"), error.what());
    }
}

void LayoutTest::acceptsTheWholeImage()
{
    validate(layoutWith({ 0.0, 0.0, 1.0, 1.0 }));
    validate(Layout {});
}

void LayoutTest::refusesRepeatedIdsAndEmptyClasses()
{
    auto layout = layoutWith({});
    layout.boxes[1].id = 1;
    QVERIFY_EXCEPTION_THROWN(validate(layout), Error);
    layout = layoutWith({});
    layout.boxes[0].className.clear();
    QVERIFY_EXCEPTION_THROWN(validate(layout), Error);
}

void LayoutTest::refusesIllegalSizes()
{
    for (const int side : { 0, -1, kMaxLayoutSide + 1 }) {
        auto layout = layoutWith({});
        layout.width = side;
        QVERIFY_EXCEPTION_THROWN(validate(layout), Error);
        layout.width = 512;
        layout.height = side;
        QVERIFY_EXCEPTION_THROWN(validate(layout), Error);
    }
}

void LayoutTest::refusesTooManyBoxes()
{
    Layout layout;
    for (int i = 1; i <= kMaxLayoutBoxes; ++i)
        layout.boxes.push_back({ i, "dog", {}, Perception::Unset, "{}" });
    validate(layout);
    layout.boxes.push_back({ 5000, "dog", {}, Perception::Unset, "{}" });
    QVERIFY_EXCEPTION_THROWN(validate(layout), Error);
}

void LayoutTest::overlap_data()
{
    QTest::addColumn<NormalizedRect>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("same") << NormalizedRect { 0, 0, 0.5, 0.5 } << 1.0;
    QTest::newRow("half") << NormalizedRect { 0.25, 0, 0.75, 0.5 } << 1.0 / 3.0;
    QTest::newRow("touching") << NormalizedRect { 0.5, 0, 1, 0.5 } << 0.0;
    QTest::newRow("apart") << NormalizedRect { 0.8, 0.8, 1, 1 } << 0.0;
    QTest::newRow("around") << NormalizedRect { 0, 0, 1, 1 } << 0.25;
}

void LayoutTest::overlap()
{
    QFETCH(NormalizedRect, other);
    QFETCH(double, expected);
    const NormalizedRect rect { 0, 0, 0.5, 0.5 };
    QVERIFY(std::abs(intersectionOverUnion(rect, other) - expected) < 1e-12);
    QVERIFY(std::abs(intersectionOverUnion(other, rect) - expected) < 1e-12);
}

void LayoutTest::strategyReplacesEveryAttribute()
{
    const auto layout = layoutWith({});
    QCOMPARE(withStrategy(layout, Strategy::AsDrawn), layout);
    for (const auto& box : withStrategy(layout, Strategy::Hard).boxes)
        QVERIFY(box.perception == Perception::Hard);
    for (const auto& box : withStrategy(layout, Strategy::Easy).boxes)
        QVERIFY(box.perception == Perception::Easy);
}

void LayoutTest::nextIdIsUnused()
{
    QCOMPARE(nextBoxId({}), int64_t { 1 });
    auto layout = layoutWith({});
    layout.boxes[0].id = 41;
    QCOMPARE(nextBoxId(layout), int64_t { 42 });
}

void LayoutTest::perceptionNamesRoundTrip()
{
    for (const auto value : { Perception::Unset, Perception::Easy, Perception::Hard })
        QVERIFY(perceptionFromString(toString(value)) == value);
    for (const auto value : { Strategy::AsDrawn, Strategy::Easy, Strategy::Hard })
        QVERIFY(strategyFromString(toString(value)) == value);
    QVERIFY_EXCEPTION_THROWN(perceptionFromString("Easy"), Error);
    QVERIFY_EXCEPTION_THROWN(strategyFromString(""), Error);
}

void LayoutTest::unknownClassNamesTheKnown()
{
    const CategorySet set({ "dog", "car" });
    QCOMPARE(set.requireIndexOf("car"), 1);
    try {
        set.requireIndexOf("cat");
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("\"cat\""), error.what());
        QVERIFY2(QString(error.what()).contains("dog, car"), error.what());
    }
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
