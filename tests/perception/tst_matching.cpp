#include "core/domain/error.h"
#include "core/perception/matching.h"

#include <QTest>

#include <limits>

using namespace detdiffusion;

namespace {

const NormalizedRect kObject { 0.25, 0.25, 0.75, 0.75 };

/// A box of the same size moved right so that its overlap with kObject is exactly 1/3.
Detection movedByHalf(int classIndex, double score)
{
    return { { 0.5, 0.25, 1.0, 0.75 }, classIndex, score };
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsEquationTwo_data();
    void followsEquationTwo();
    void limitsOutsideTheUnitIntervalAreRefused_data();
    void limitsOutsideTheUnitIntervalAreRefused();
};

void TestMatching::followsEquationTwo_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("minimumScore");
    QTest::addColumn<double>("minimumOverlap");
    QTest::addColumn<int>("classIndex");
    QTest::addColumn<bool>("classAware");
    QTest::addColumn<bool>("seen");
    const double third = 0.125 / 0.375;
    QTest::newRow("clear match") << 0.9 << 0.5 << 0.3 << 0 << false << true;
    QTest::newRow("score at the limit") << 0.5 << 0.5 << 0.3 << 0 << false << false;
    QTest::newRow("score just above") << 0.5 + 1e-12 << 0.5 << 0.3 << 0 << false << true;
    QTest::newRow("overlap at the limit") << 0.9 << 0.5 << third << 0 << false << false;
    QTest::newRow("overlap too small") << 0.9 << 0.5 << 0.5 << 0 << false << false;
    QTest::newRow("wrong class counts") << 0.9 << 0.5 << 0.3 << 1 << false << true;
    QTest::newRow("wrong class, class-aware") << 0.9 << 0.5 << 0.3 << 1 << true << false;
    QTest::newRow("right class, class-aware") << 0.9 << 0.5 << 0.3 << 0 << true << true;
    QTest::newRow("unknown class, class-aware") << 0.9 << 0.5 << 0.3 << -1 << true << false;
}

void TestMatching::followsEquationTwo()
{
    QFETCH(double, score);
    QFETCH(double, minimumScore);
    QFETCH(double, minimumOverlap);
    QFETCH(int, classIndex);
    QFETCH(bool, classAware);
    QFETCH(bool, seen);
    const MatchRule rule { minimumScore, minimumOverlap, classAware };
    QCOMPARE(isSeen(kObject, classIndex, { movedByHalf(0, score) }, rule), seen);
    const auto expected = seen ? Perception::Easy : Perception::Hard;
    QVERIFY(perceptionOf(kObject, classIndex, { movedByHalf(0, score) }, rule) == expected);
}

void TestMatching::limitsOutsideTheUnitIntervalAreRefused_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("overlap");
    QTest::newRow("negative score") << -0.1 << 0.5;
    QTest::newRow("overlap above one") << 0.5 << 1.5;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.5;
}

void TestMatching::limitsOutsideTheUnitIntervalAreRefused()
{
    QFETCH(double, score);
    QFETCH(double, overlap);
    QVERIFY_EXCEPTION_THROWN(validate(MatchRule { score, overlap, false }), Error);
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
