#include "ui/training/curves/data/axis_ticks.h"
#include "ui/training/curves/data/curve_clipping.h"
#include "ui/training/curves/data/run_curves.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace detdiffusion;

namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

std::vector<uint32_t> stepsTo(uint32_t last)
{
    std::vector<uint32_t> steps(last);
    std::iota(steps.begin(), steps.end(), 1U);
    return steps;
}

qsizetype pointCount(const CurvePieces& pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), qsizetype { 0 },
        [](qsizetype sum, const auto& piece) { return sum + piece.size(); });
}

bool holds(const CurvePieces& pieces, QPointF point)
{
    return std::any_of(
        pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.contains(point); });
}

} // namespace

/// From what was logged to what is drawn.
class TestCurvesThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void shortCurvesAreDrawnWhole();
    void aMillionPointsBecomeLessThanTwoThousand();
    void peaksOfOneStepAreKept();
    void stepsAscendInWhatIsDrawn();
    void linesGoOnToTheEdge();
    void gapsInterrupt();
    void gapsNarrowerThanAPixelAreNotSeen();
    void logarithmicAxes();
    void knownExtremesOfBlocksChangeNothing_data();
    void knownExtremesOfBlocksChangeNothing();
    void drawingsAreCutAtTheEdges();
    void averageStartsAtTheFirstValue();
    void averageAgainstHandComputedValues();
    void averageIgnoresWhatIsNotFinite();
    void averagesFollowGrowthAndRewriting();
    void otherSmoothingMakesOtherAverages();
    void averagesCanBePreparedInParts();
    void nearestPoint();
    void ticksAreRound_data();
    void ticksAreRound();
};

void TestCurvesThinning::shortCurvesAreDrawnWhole()
{
    const std::vector<uint32_t> steps { 10, 20, 30 };
    const std::vector<double> values { 3, 1, 2 };
    const auto pieces = thinned(steps, values, { { 0, 40 } });
    QCOMPARE(pieces.size(), size_t { 1 });
    QCOMPARE(pieces[0], QList<QPointF>({ { 10, 3 }, { 20, 1 }, { 30, 2 } }));
    QVERIFY(thinned({}, {}, { { 0, 40 } }).empty());
}

void TestCurvesThinning::aMillionPointsBecomeLessThanTwoThousand()
{
    const auto steps = stepsTo(1'000'000);
    std::vector<double> values(steps.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>((i * 7919) % 10'007);
    for (const int columns : { 300, 5'000 }) {
        const auto count = pointCount(
            thinned(steps, values, { { 0, 1e6 }, AxisScale::Linear, AxisScale::Linear, columns }));
        QVERIFY2(count <= 2'000, QByteArray::number(count));
        QVERIFY(count > columns / 10);
    }
}

void TestCurvesThinning::peaksOfOneStepAreKept()
{
    const auto steps = stepsTo(100'000);
    std::vector<double> values(steps.size(), 1.0);
    values[12'344] = 50;
    values[77'776] = -50;
    const auto pieces = thinned(steps, values, { { 0, 1e5 } });
    QVERIFY(holds(pieces, { 12'345, 50 }));
    QVERIFY(holds(pieces, { 77'777, -50 }));
}

void TestCurvesThinning::stepsAscendInWhatIsDrawn()
{
    const auto steps = stepsTo(50'000);
    std::vector<double> values(steps.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = std::sin(static_cast<double>(i) * 0.7);
    const auto pieces = thinned(steps, values, { { 0, 5e4 } });
    QCOMPARE(pieces.size(), size_t { 1 });
    QVERIFY(std::is_sorted(
        pieces[0].begin(), pieces[0].end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
}

void TestCurvesThinning::linesGoOnToTheEdge()
{
    const auto steps = stepsTo(100);
    const std::vector<double> values(100, 1.0);
    const auto pieces = thinned(steps, values, { { 40.5, 50.5 } });
    QCOMPARE(pieces[0].front(), QPointF(40, 1));
    QCOMPARE(pieces[0].back(), QPointF(51, 1));
    QCOMPARE(pieces[0].size(), 12);
}

void TestCurvesThinning::gapsInterrupt()
{
    const std::vector<uint32_t> steps { 1, 2, 3, 4, 5, 6 };
    const std::vector<double> values { kGap, 2, 3, kGap, kGap, 6 };
    const auto pieces = thinned(steps, values, { { 0, 10 } });
    QCOMPARE(pieces.size(), size_t { 2 });
    QCOMPARE(pieces[0], QList<QPointF>({ { 2, 2 }, { 3, 3 } }));
    QCOMPARE(pieces[1], QList<QPointF>({ { 6, 6 } }));
    const std::vector<double> nothing(6, kGap);
    QVERIFY(thinned(steps, nothing, { { 0, 10 } }).empty());
}

void TestCurvesThinning::gapsNarrowerThanAPixelAreNotSeen()
{
    const auto steps = stepsTo(100'000);
    std::vector<double> values(steps.size(), 1.0);
    values[500] = kGap;
    const auto pieces =
        thinned(steps, values, { { 0, 1e5 }, AxisScale::Linear, AxisScale::Linear, 100 });
    QCOMPARE(pieces.size(), size_t { 1 });
}

void TestCurvesThinning::logarithmicAxes()
{
    const std::vector<uint32_t> steps { 0, 10, 100, 1000 };
    const std::vector<double> values { 1, 0.1, 0, 0.001 };
    const auto pieces =
        thinned(steps, values, { { 0, 3 }, AxisScale::Logarithmic, AxisScale::Logarithmic });
    // 0 has no place on the value axis; step 0 stands at 1.
    QCOMPARE(pieces.size(), size_t { 2 });
    QCOMPARE(pieces[0], QList<QPointF>({ { 0, 0 }, { 1, -1 } }));
    QCOMPARE(pieces[1], QList<QPointF>({ { 3, -3 } }));
}

void TestCurvesThinning::knownExtremesOfBlocksChangeNothing_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void TestCurvesThinning::knownExtremesOfBlocksChangeNothing()
{
    QFETCH(bool, logarithmic);
    const auto steps = stepsTo(30'000);
    std::vector<double> values(steps.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>((i * 7919) % 1009) - (i % 4096 < 2048 ? 100.0 : -1.0);
    // Longer than a block, and single ones.
    std::fill(values.begin() + 9'000, values.begin() + 9'400, kGap);
    values[20'000] = values[20'064] = kGap;
    BlockExtremes blocks;
    // Growing, as a live run does.
    for (const size_t known : { size_t { 1'000 }, size_t { 29'001 }, values.size() })
        blocks.follow(std::span(values).first(known), 0);
    QCOMPARE(blocks.count(), values.size() / BlockExtremes::kBlock);
    const auto scale = logarithmic ? AxisScale::Logarithmic : AxisScale::Linear;
    for (const int columns : { 20, 300 }) {
        ThinningOptions options { { 100, 29'000 }, AxisScale::Linear, scale, columns };
        const auto expected = thinned(steps, values, options);
        options.blocks = &blocks;
        QCOMPARE(thinned(steps, values, options), expected);
    }
    values[64] = 5'000;
    blocks.follow(values, 1);
    QCOMPARE(blocks.at(1).highest, size_t { 64 });
}

void TestCurvesThinning::drawingsAreCutAtTheEdges()
{
    const CurvePieces peak { { { -10, 0 }, { 10, 0 }, { 20, 40 }, { 30, 0 } },
        { { 50, 9 }, { 60, 9 } } };
    const auto cut = clipped(peak, { 0, 30 }, { -5, 20 });
    QCOMPARE(cut.size(), size_t { 2 });
    QCOMPARE(cut[0], QList<QPointF>({ { 0, 0 }, { 10, 0 }, { 15, 20 } }));
    QCOMPARE(cut[1], QList<QPointF>({ { 25, 20 }, { 30, 0 } }));
}

void TestCurvesThinning::averageStartsAtTheFirstValue()
{
    DebiasedAverage average(0.99);
    QCOMPARE(average.add(42.0), 42.0);
    DebiasedAverage none(0.0);
    QCOMPARE(none.add(1.0), 1.0);
    QCOMPARE(none.add(5.0), 5.0);
}

void TestCurvesThinning::averageAgainstHandComputedValues()
{
    // w = 0.6: last = 0.4, 0.6*0.4 + 0.4*2 = 1.04, 0.6*1.04 + 0.4*4 = 2.224;
    // divided by 1 - 0.6, 1 - 0.36, 1 - 0.216.
    DebiasedAverage average;
    QCOMPARE(average.add(1.0), 1.0);
    QCOMPARE(average.add(2.0), 1.625);
    QCOMPARE(average.add(4.0), 2.224 / 0.784);
}

void TestCurvesThinning::averageIgnoresWhatIsNotFinite()
{
    DebiasedAverage average;
    average.add(1.0);
    QVERIFY(std::isnan(average.add(kGap)));
    QCOMPARE(average.add(2.0), 1.625);
}

void TestCurvesThinning::averagesFollowGrowthAndRewriting()
{
    MetricsHistory history;
    RunCurves curves(QStringLiteral("run"), history);
    history.add("loss", 1, 1.0);
    history.add("loss", 2, 2.0);
    QCOMPARE(curves.smoothed("loss").size(), size_t { 2 });
    history.add("loss", 3, 4.0);
    QCOMPARE(curves.smoothed("loss")[2], 2.224 / 0.784);
    history.goBackTo(1);
    history.add("loss", 2, 3.0);
    QCOMPARE(curves.smoothed("loss").size(), size_t { 2 });
    QCOMPARE(curves.smoothed("loss")[1], (0.6 * 0.4 + 0.4 * 3) / 0.64);
}

void TestCurvesThinning::otherSmoothingMakesOtherAverages()
{
    MetricsHistory history;
    RunCurves curves(QStringLiteral("run"), history);
    history.add("loss", 1, 1.0);
    history.add("loss", 2, 3.0);
    QCOMPARE(curves.smoothed("loss")[1], (0.6 * 0.4 + 0.4 * 3) / 0.64);
    curves.setSmoothing(0.5);
    QCOMPARE(curves.smoothed("loss")[1], (0.5 * 0.5 + 0.5 * 3) / 0.75);
}

void TestCurvesThinning::averagesCanBePreparedInParts()
{
    MetricsHistory history;
    constexpr uint32_t kSteps = 500'000;
    for (uint32_t step = 1; step <= kSteps; ++step)
        history.add("loss", step, (step * 7919) % 1009);
    RunCurves atOnce(QStringLiteral("run"), history);
    RunCurves inParts(QStringLiteral("run"), history);
    QVERIFY(inParts.prepare("nothing of that name", true));
    QVERIFY(!inParts.prepare("loss", true));
    QVERIFY(!inParts.averageAt("loss", kSteps - 1));
    while (!inParts.prepare("loss", true)) { }
    const auto expected = atOnce.smoothed("loss");
    QCOMPARE(inParts.averageAt("loss", kSteps - 1), std::optional(expected.back()));
    QVERIFY(std::ranges::equal(inParts.smoothed("loss"), expected));
    QCOMPARE(inParts.smoothedBlocks("loss").count(), atOnce.smoothedBlocks("loss").count());
    history.goBackTo(10);
    QVERIFY(inParts.prepare("loss", true));
    QCOMPARE(inParts.smoothed("loss").size(), size_t { 10 });
}

void TestCurvesThinning::nearestPoint()
{
    MetricSeries series;
    QVERIFY(!series.nearest(3));
    for (const uint32_t step : { 10U, 20U, 40U })
        series.append(step, step);
    QCOMPARE(series.nearest(0), size_t { 0 });
    QCOMPARE(series.nearest(14), size_t { 0 });
    QCOMPARE(series.nearest(16), size_t { 1 });
    QCOMPARE(series.nearest(60), size_t { 2 });
    // The curve ended long before.
    QVERIFY(!series.nearest(61));
}

void TestCurvesThinning::ticksAreRound_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("steps") << false << 0.0 << 20000.0
                           << QStringList({ "0", "5,000", "10,000", "15,000", "20,000" });
    QTest::newRow("losses") << false << 0.083 << 0.22 << QStringList({ "0.1", "0.15", "0.2" });
    QTest::newRow("learning rate")
        << false << 0.0 << 1e-4 << QStringList({ "0", "2e-5", "4e-5", "6e-5", "8e-5", "0.0001" });
    QTest::newRow("decades") << true << -4.0 << 0.0
                             << QStringList({ "0.0001", "0.001", "0.01", "0.1", "1" });
    QTest::newRow("within a decade") << true << std::log10(0.08) << std::log10(0.32)
                                     << QStringList({ "0.1", "0.15", "0.2", "0.25", "0.3" });
    QTest::newRow("nothing") << false << 1.0 << 1.0 << QStringList();
    QTest::newRow("rounding") << false << 0.4 << std::nextafter(0.4, 1.0) << QStringList();
}

void TestCurvesThinning::ticksAreRound()
{
    QFETCH(bool, logarithmic);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QStringList, labels);
    QLocale::setDefault(QLocale(QLocale::English));
    const auto scale = logarithmic ? AxisScale::Logarithmic : AxisScale::Linear;
    QStringList shown;
    for (const auto& tick : axisTicks(scale, { low, high }, 5)) {
        QVERIFY(tick.place >= low - 1e-9 && tick.place <= high + 1e-9);
        shown << tick.label;
    }
    QCOMPARE(shown, labels);
}

QTEST_GUILESS_MAIN(TestCurvesThinning)
#include "tst_curves_thinning.moc"
