#include "core/domain/error.h"
#include "core/text/location_grid.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace detdiffusion;

class LocationGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfToEven_data();
    void roundsHalfToEven();
    void cornersAreRowMajor();
    void pointInvertsIndex();
    void refusesValuesThatAreNotFinite();
    void embeddingFollowsTheFormula();
    void embeddingRefusesOddWidths();
};

void LocationGridTest::roundsHalfToEven_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("column");
    QTest::newRow("left") << 0.0 << 0;
    QTest::newRow("right") << 1.0 << 4;
    QTest::newRow("half to 0") << 0.125 << 0;
    QTest::newRow("half to 2") << 0.375 << 2;
    QTest::newRow("half to 2 from above") << 0.625 << 2;
    QTest::newRow("half to 4") << 0.875 << 4;
    QTest::newRow("near") << 0.26 << 1;
    QTest::newRow("outside") << 1.5 << 4;
}

void LocationGridTest::roundsHalfToEven()
{
    QFETCH(double, x);
    QFETCH(int, column);
    QCOMPARE((LocationGrid { 5, 5 }.index(x, 0.0)), column);
    QCOMPARE((LocationGrid { 5, 5 }.index(0.0, x)), column * 5);
}

void LocationGridTest::cornersAreRowMajor()
{
    const LocationGrid grid { 400, 228 };
    QCOMPARE(grid.size(), 91200);
    QCOMPARE(grid.indices({ 0.0, 0.0, 1.0, 1.0 }), std::make_pair(0, 91199));
    QCOMPARE(grid.indices({ 1.0, 0.0, 0.0, 1.0 }), std::make_pair(399, 90800));
    QCOMPARE(locationToken(91199), std::string("<l91199>"));
}

void LocationGridTest::pointInvertsIndex()
{
    const LocationGrid grid { 7, 4 };
    for (int i = 0; i < grid.size(); ++i) {
        const auto [x, y] = grid.point(i);
        QCOMPARE(grid.index(x, y), i);
    }
    QCOMPARE((LocationGrid { 1, 1 }.point(0)), std::make_pair(0.0, 0.0));
}

void LocationGridTest::refusesValuesThatAreNotFinite()
{
    const LocationGrid grid;
    for (const double bad : { std::nan(""), std::numeric_limits<double>::infinity() }) {
        QVERIFY_EXCEPTION_THROWN(grid.index(bad, 0.5), Error);
        QVERIFY_EXCEPTION_THROWN(grid.index(0.5, bad), Error);
    }
}

void LocationGridTest::embeddingFollowsTheFormula()
{
    const LocationGrid grid { 3, 2 };
    const auto rows = sinCosLocationEmbedding(grid, 8);
    QCOMPARE(rows.size(), size_t { 6 * 8 });
    const double slow = std::pow(10000.0, -0.5); // second frequency of two
    for (int i = 0; i < grid.size(); ++i) {
        const double x = i % 3;
        const double y = i / 3;
        const double expected[] { std::sin(x), std::sin(x * slow), std::cos(x), std::cos(x * slow),
            std::sin(y), std::sin(y * slow), std::cos(y), std::cos(y * slow) };
        for (int k = 0; k < 8; ++k)
            QVERIFY(std::abs(rows[static_cast<size_t>(i * 8 + k)] - expected[k]) < 1e-6);
    }
    double norm = 0.0;
    for (const float value : sinCosLocationEmbedding({ 1, 1 }, 768))
        norm += static_cast<double>(value) * static_cast<double>(value);
    QVERIFY(std::abs(std::sqrt(norm) - std::sqrt(384.0)) < 1e-4);
}

void LocationGridTest::embeddingRefusesOddWidths()
{
    QVERIFY_EXCEPTION_THROWN(sinCosLocationEmbedding({ 2, 2 }, 6), Error);
    QVERIFY_EXCEPTION_THROWN(sinCosLocationEmbedding({ 2, 2 }, 0), Error);
}

QTEST_GUILESS_MAIN(LocationGridTest)
#include "tst_location_grid.moc"
