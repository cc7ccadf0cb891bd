#include "core/training/divergence_guard.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace detdiffusion;
using Verdict = DivergenceGuard::Verdict;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

DivergenceOptions smallWindow()
{
    DivergenceOptions options;
    options.window = 4;
    options.patience = 3;
    return options;
}

DivergenceGuard steadyGuard()
{
    DivergenceGuard guard(smallWindow());
    for (int i = 0; i < 4; ++i)
        guard.judge(1.0, 0.5);
    return guard;
}

} // namespace

class DivergenceGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skipsWhatIsNotFinite();
    void skipsGradientsOutOfAllProportion();
    void singleOutliersOfTheLossAreNoDivergence();
    void aLossThatStaysHighIs();
    void factorsOfZeroTurnTheRulesOff();
    void goingBackLowersTheRateAndIsCounted();
    void stateIsExact();
};

void DivergenceGuardTest::skipsWhatIsNotFinite()
{
    DivergenceGuard guard(smallWindow());
    QCOMPARE(guard.judge(1.0, 0.5), Verdict::Good);
    QCOMPARE(guard.judge(kNan, kNan), Verdict::Skipped);
    QVERIFY(!guard.isHealthy());
    QCOMPARE(guard.judge(1.0, 0.5), Verdict::Good);
    QVERIFY(guard.isHealthy());
    QCOMPARE(guard.judge(kNan, kNan), Verdict::Skipped);
    QCOMPARE(guard.judge(1.0, INFINITY), Verdict::Skipped);
    QCOMPARE(guard.judge(kNan, kNan), Verdict::Diverged);
}

void DivergenceGuardTest::skipsGradientsOutOfAllProportion()
{
    auto guard = steadyGuard();
    QCOMPARE(guard.gradientLimit(), 50.0);
    QCOMPARE(guard.judge(1.0, 49.0), Verdict::Good);
    QCOMPARE(guard.judge(1.0, 51.0), Verdict::Skipped);
    QCOMPARE(guard.judge(1.0, 0.5), Verdict::Good);
    // Before there are enough of them no norm is out of proportion.
    QVERIFY(DivergenceGuard(smallWindow()).gradientLimit() > 1e300);
}

void DivergenceGuardTest::singleOutliersOfTheLossAreNoDivergence()
{
    auto guard = steadyGuard();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(guard.judge(i % 4 == 0 ? 1000.0 : 1.0, 0.5), Verdict::Good);
}

void DivergenceGuardTest::aLossThatStaysHighIs()
{
    auto guard = steadyGuard();
    QCOMPARE(guard.judge(6.0, 0.5), Verdict::Good);
    QVERIFY(guard.isHealthy());
    QCOMPARE(guard.judge(6.0, 0.5), Verdict::Diverged);
    QVERIFY(!guard.isHealthy());
    // Half of the way there is not yet divergence, but no place to go back to.
    auto risen = steadyGuard();
    risen.judge(3.0, 0.5);
    QCOMPARE(risen.judge(3.0, 0.5), Verdict::Good);
    QVERIFY(!risen.isHealthy());
}

void DivergenceGuardTest::factorsOfZeroTurnTheRulesOff()
{
    auto options = smallWindow();
    options.gradientFactor = 0.0;
    options.lossFactor = 0.0;
    DivergenceGuard guard(options);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(guard.judge(std::pow(10.0, i), std::pow(10.0, i)), Verdict::Good);
    QVERIFY(guard.isHealthy());
    QCOMPARE(guard.judge(1.0, kNan), Verdict::Skipped);
}

void DivergenceGuardTest::goingBackLowersTheRateAndIsCounted()
{
    auto first = steadyGuard();
    first.goBackFrom(DivergenceGuard(smallWindow()));
    QCOMPARE(first.rateFactor(), 0.5);
    auto second = steadyGuard();
    second.goBackFrom(first);
    QCOMPARE(second.rateFactor(), 0.25);
    QCOMPARE(second.rollbacks(), int64_t { 2 });
}

void DivergenceGuardTest::stateIsExact()
{
    auto guard = steadyGuard();
    guard.judge(1.0 / 3.0, 0.1);
    guard.judge(kNan, kNan);
    DivergenceGuard copy(smallWindow());
    copy.restore(nlohmann::json::parse(guard.state().dump()));
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(copy.gradientLimit(), guard.gradientLimit());
        QCOMPARE(copy.judge(1.0 + 0.7 * i, 0.1 * i), guard.judge(1.0 + 0.7 * i, 0.1 * i));
    }
    QVERIFY(copy.state() == guard.state());
}

QTEST_GUILESS_MAIN(DivergenceGuardTest)
#include "tst_divergence_guard.moc"
